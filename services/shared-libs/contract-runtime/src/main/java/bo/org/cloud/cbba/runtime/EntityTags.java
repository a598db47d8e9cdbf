package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Precondition;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Entity tags of the form `"<version>"`, with a view suffix where the viewer changes the body.
final class EntityTags {
    /// A tag that is well-formed but not ours: no stored version has it, so nothing matches it.
    private static final long NO_VERSION = -1;
    private static final int MOST_TAGS = 50;

    private EntityTags() {}

    /// Empty for an answer without a version
    static String of(Answer<?> answer) {
        if (answer.version().isEmpty()) {
            return "";
        }
        var number = answer.version().getAsLong();
        return answer.view().map(view -> "\"" + number + "-" + view + "\"").orElseGet(() -> "\"" + number + "\"");
    }

    /// Empty if the header is malformed. Weak tags never match here (RFC 9110 section 13.1.1).
    static Optional<Precondition> ifMatch(String header) {
        if (header.strip().equals("*")) {
            return Optional.of(new Precondition(Optional.of(Set.of())));
        }
        Set<Long> versions = new HashSet<>();
        for (var entry : header.split(",", MOST_TAGS)) {
            var tag = entry.strip();
            var weak = tag.startsWith("W/");
            if (!isQuoted(weak ? tag.substring(2) : tag)) {
                return Optional.empty();
            }
            versions.add(weak ? NO_VERSION : version(tag).orElse(NO_VERSION));
        }
        return Optional.of(new Precondition(Optional.of(versions)));
    }

    /// Whether `If-None-Match` names this tag; compared weakly (RFC 9110 section 13.1.2).
    static boolean noneMatchNames(String header, String tag) {
        if (header.isEmpty()) {
            return false;
        }
        if (header.equals(tag)) {
            return true;
        }
        for (var entry : header.split(",", MOST_TAGS)) {
            var named = entry.strip();
            if (named.equals("*")
                    || named.equals(tag)
                    || (named.startsWith("W/") && named.substring(2).equals(tag))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(String tag) {
        return tag.length() >= 2 && tag.startsWith("\"") && tag.indexOf('"', 1) == tag.length() - 1;
    }

    private static OptionalLong version(String tag) {
        var text = tag.substring(1, tag.length() - 1);
        var end = text.indexOf('-');
        try {
            return OptionalLong.of(Long.parseUnsignedLong(end < 0 ? text : text.substring(0, end)));
        } catch (NumberFormatException notOurs) {
            return OptionalLong.empty();
        }
    }
}
