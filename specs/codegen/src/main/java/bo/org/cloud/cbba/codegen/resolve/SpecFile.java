package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;

/// One parsed file, with the line on which each of its values begins.
///
/// @param name relative to the root, with forward slashes
/// @param lines JSON pointer to line; for a mapping entry the line of its key
record SpecFile(String name, JsonNode root, Map<String, Integer> lines) {
    private static final Pattern FOLDERS_AND_ENDING = Pattern.compile("^.*/|\\.yaml$");

    Spot top() {
        return new Spot(this, "", root);
    }

    /// The file's bare name, e.g. `identity` for `specs/openapi/identity.yaml`.
    String service() {
        return FOLDERS_AND_ENDING.matcher(name).replaceAll("");
    }

    boolean isCommon() {
        return service().equals("common");
    }

    /// The line of the value, or of the nearest one around it.
    int line(String pointer) {
        var known = lines.get(pointer);
        if (known != null) {
            return known;
        }
        var slash = pointer.lastIndexOf('/');
        return slash < 0 ? 1 : line(pointer.substring(0, slash));
    }
}
