package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Edits of a contract, each at a JSON pointer that must lead somewhere: an edit that finds nothing to change is a
/// mistake of the test.
final class Edit {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Edit() {}

    static Consumer<ObjectNode> remove(String pointer) {
        return contract -> {
            var parent = parent(contract, pointer);
            if (parent.remove(last(pointer)) == null) {
                throw new IllegalArgumentException("nothing at " + pointer);
            }
        };
    }

    /// Puts `json` where something else is.
    static Consumer<ObjectNode> replace(String pointer, String json) {
        return contract -> {
            var before = parent(contract, pointer).replace(last(pointer), parse(json));
            if (before == null || before.equals(parse(json))) {
                throw new IllegalArgumentException("no other value at " + pointer);
            }
        };
    }

    /// Puts `json` where nothing is.
    static Consumer<ObjectNode> add(String pointer, String json) {
        return contract -> {
            if (parent(contract, pointer).replace(last(pointer), parse(json)) != null) {
                throw new IllegalArgumentException("something at " + pointer);
            }
        };
    }

    static Consumer<ObjectNode> append(String pointer, String json) {
        return contract -> ((ArrayNode) contract.requiredAt(pointer)).add(parse(json));
    }

    /// Takes `value`, a text or an object as JSON, out of a list.
    static Consumer<ObjectNode> drop(String pointer, String value) {
        return contract -> {
            var list = (ArrayNode) contract.requiredAt(pointer);
            list.remove(IntStream.range(0, list.size())
                    .filter(index -> list.get(index).asText().equals(value)
                            || list.get(index).toString().equals(value))
                    .findFirst()
                    .orElseThrow());
        };
    }

    private static ObjectNode parent(JsonNode contract, String pointer) {
        return (ObjectNode) contract.requiredAt(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
