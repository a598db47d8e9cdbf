package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One code of the problem catalogue.
///
/// @param trait which operations have it without naming it; empty for codes that operations name
/// @param title by language, `es` and `en`
/// @param extensions further members of the document: name to schema
record ProblemEntry(
        String code,
        int status,
        Optional<Trait> trait,
        Map<String, String> title,
        Map<String, String> detail,
        Map<String, JsonNode> extensions) {
    private static final String TYPE_ROOT = "https://cbba.cloud.org.bo/problems/";

    /// The address of the page that explains it, the same in every environment.
    String type() {
        return TYPE_ROOT + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
