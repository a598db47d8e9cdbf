package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// References as text, in a bundled document where all of them are `#/components/<kind>/<name>`.
final class ReferenceText {
    private static final String COMPONENTS = "#/components/";

    private ReferenceText() {}

    /// A component that a reference names.
    record Component(String kind, String name) {}

    static Optional<Component> component(String reference) {
        var steps = reference.startsWith(COMPONENTS)
                ? reference.substring(COMPONENTS.length()).split("/")
                : new String[0];
        return steps.length == 2 ? Optional.of(new Component(steps[0], steps[1])) : Optional.empty();
    }

    /// What the tree refers to, itself included in a discriminator's mapping; in the order of appearance.
    static Set<Component> in(JsonNode tree) {
        var found = new LinkedHashSet<Component>();
        rewrite(tree.deepCopy(), reference -> {
            component(reference).ifPresent(found::add);
            return reference;
        });
        return found;
    }

    /// Replaces every reference in place.
    static void rewrite(JsonNode tree, UnaryOperator<String> replacement) {
        Json.forEachObject(tree, object -> {
            if (object.path("$ref").isTextual()) {
                object.put("$ref", replacement.apply(object.get("$ref").asText()));
            }
            if (object.path("discriminator").path("mapping") instanceof ObjectNode mapping) {
                Json.names(mapping)
                        .forEach(name -> mapping.put(
                                name, replacement.apply(mapping.get(name).asText())));
            }
        });
    }

    /// `./common.yaml#/...` becomes `#/...`.
    static void bundle(JsonNode tree) {
        rewrite(tree, reference -> reference.substring(reference.indexOf('#')));
    }
}
