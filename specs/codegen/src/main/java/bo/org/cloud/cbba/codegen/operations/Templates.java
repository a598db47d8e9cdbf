package bo.org.cloud.cbba.codegen.operations;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// Fills templates. A template may import more than one file needs: whoever formats it drops what is not used and
/// sorts the rest.
public final class Templates {
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler().escapeHTML(false);

    private Templates() {}

    /// @param name of the template, without its ending
    public static String fill(String name, Map<String, Object> view) {
        return MUSTACHE.compile(load(name)).execute(view);
    }

    private static String load(String name) {
        var resource = "/templates/" + name + ".mustache";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Templates.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            return in.readAllAsString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
