package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/// A REST contract in words that oasdiff understands in the house's sense: a service's prefix is part of its paths,
/// and problem codes may be added but not withdrawn.
final class RestReduction {
    private static final Pattern CODE = Pattern.compile("required property `codes/(\\w+)`");

    private RestReduction() {}

    /// What oasdiff says of the reduced form, said of problem codes.
    static Change inWordsOfProblems(Change change) {
        var text = CODE.matcher(change.text()).replaceAll("problem code `$1`");
        return new Change(change.breaking(), change.rule(), change.place(), text);
    }

    static ObjectNode reduce(JsonNode contract) {
        ObjectNode reduced = contract.deepCopy();
        var prefix = contract.at("/servers/0/url").asText();
        var paths = reduced.putObject("paths");
        contract.path("paths").properties().forEach(path -> paths.set(prefix + path.getKey(), path.getValue()));
        reduced.remove("servers");
        reduced.at("/components/schemas").forEach(RestReduction::codesToProperties);
        return reduced;
    }

    /// Clients know a code as one of a list that may grow (others are `OTHER` to them), and rely on each that is in
    /// it. That is how required properties of an answer behave, and not how an enum does: there a value that goes
    /// harms nobody and one that comes breaks.
    private static void codesToProperties(JsonNode schema) {
        if (!schema.path("x-problem").asBoolean()) {
            return;
        }
        for (var part : schema.path("allOf")) {
            var codes = part.at("/properties/code/enum");
            if (part instanceof ObjectNode object && !codes.isMissingNode()) {
                object.putArray("required").add("codes");
                var property = object.putObject("properties").putObject("codes").put("type", "object");
                property.set("required", codes);
                var known = property.putObject("properties");
                codes.forEach(code -> known.putObject(code.asText()).put("type", "boolean"));
            }
        }
    }
}
