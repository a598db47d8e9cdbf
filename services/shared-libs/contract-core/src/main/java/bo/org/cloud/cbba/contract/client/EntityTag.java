package bo.org.cloud.cbba.contract.client;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// The platform's entity tags: `"<version>"`, with a suffix where the viewer changes the body.
final class EntityTag {
    private static final Pattern SHAPE = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:[^\\d\"][^\"]*)?\"");

    private EntityTag() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /// Empty for a tag that is not ours.
    static OptionalLong version(String tag) {
        var parts = SHAPE.matcher(tag.strip());
        return parts.matches() ? OptionalLong.of(Long.parseLong(parts.group(1))) : OptionalLong.empty();
    }
}
