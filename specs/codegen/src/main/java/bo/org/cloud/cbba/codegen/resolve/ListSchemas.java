package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// The page that `x-list` stands for.
final class ListSchemas {
    private ListSchemas() {}

    static ObjectNode of(String item) {
        var schema = Json.NODES.objectNode();
        schema.put("type", "object");
        schema.put("description", "One page of `" + item + "`.");
        schema.putArray("required").add("items");
        var properties = schema.putObject("properties");
        var items = properties.putObject("items");
        items.put("type", "array");
        items.put("maxItems", 100);
        items.put("description", "The page; empty where there is nothing.");
        items.set("items", Json.reference("schemas", item));
        properties
                .putObject("next_cursor")
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", 2048)
                .put("description", "The `cursor` of the next page; absent on the last one.");
        schema.put("x-page-of", item);
        return schema;
    }
}
