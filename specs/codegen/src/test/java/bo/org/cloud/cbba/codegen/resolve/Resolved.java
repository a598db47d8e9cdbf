package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// One resolved document, read by JSON pointer.
record Resolved(JsonNode document) {
    /// Resolves all of `checkout` and reads `name` below `generated/specs`.
    static Resolved of(Checkout checkout, String name) {
        try {
            Resolver.resolve(checkout.root(), checkout.out());
            return new Resolved(
                    new ObjectMapper().readTree(Files.readString(checkout.out().resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(String pointer) {
        var node = document.at(pointer);
        if (node.isMissingNode()) {
            throw new AssertionError("nothing at " + pointer);
        }
        return node;
    }

    /// The one operation of that id.
    Resolved operation(String id) {
        for (var operation : document.path("paths").findParents("operationId")) {
            if (operation.path("operationId").asText().equals(id)) {
                return new Resolved(operation);
            }
        }
        throw new AssertionError("no operation " + id);
    }

    boolean has(String pointer) {
        return !document.at(pointer).isMissingNode();
    }

    List<String> texts(String pointer) {
        var texts = new ArrayList<String>();
        at(pointer).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /// The texts at `pointer`, sorted: for what has no order.
    List<String> keys(String pointer) {
        var keys = new ArrayList<String>();
        at(pointer).fieldNames().forEachRemaining(keys::add);
        return keys.stream().sorted().toList();
    }

    /// The names of what a list refers to, without the path.
    List<String> references(String pointer) {
        var names = new ArrayList<String>();
        at(pointer).forEach(item -> names.add(item.path("$ref").asText().replaceFirst(".*/", "")));
        return names;
    }
}
