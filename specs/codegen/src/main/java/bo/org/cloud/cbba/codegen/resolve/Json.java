package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Small steps over JSON trees that several parts of the resolver take.
final class Json {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode reference(String kind, String name) {
        return NODES.objectNode().put("$ref", "#/components/" + kind + "/" + name);
    }

    static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// Every object in the tree, from the outside in. What people wrote as examples is data and no part of it.
    static void forEachObject(JsonNode tree, Consumer<ObjectNode> action) {
        if (tree instanceof ObjectNode object) {
            action.accept(object);
            for (var name : names(object)) {
                if (!isData(name, object)) {
                    forEachObject(object.get(name), action);
                }
            }
        } else if (tree.isArray()) {
            tree.forEach(item -> forEachObject(item, action));
        }
    }

    private static boolean isData(String name, ObjectNode owner) {
        var isExample = owner.has("value") && name.equals("value");
        return isExample || name.equals("example") || name.equals("default") || name.equals("enum");
    }
}
