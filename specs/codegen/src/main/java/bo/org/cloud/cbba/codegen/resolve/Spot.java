package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A value in a spec together with its place, so that whoever finds fault with it can say where it stands.
///
/// @param pointer JSON pointer within the file, empty for the whole
record Spot(SpecFile file, String pointer, JsonNode node) {
    /// The member `key`; a spot of nothing when there is none ([#exists]).
    Spot get(String key) {
        var child = node.get(key);
        return new Spot(file, pointer + "/" + escape(key), child == null ? MissingNode.getInstance() : child);
    }

    Spot get(String key, String... further) {
        var spot = get(key);
        for (var next : further) {
            spot = spot.get(next);
        }
        return spot;
    }

    /// What `pointer` (RFC 6901, `/`-separated and escaped) leads to from the top of the file.
    Spot fromTop(String absolute) {
        return new Spot(file, absolute, file.root().at(absolute));
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    boolean has(String key) {
        return node.has(key);
    }

    /// The last step of the pointer: a mapping's key or a list's index.
    String key() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    String text() {
        return node.asText();
    }

    /// The text of the member `key`, empty when it is absent.
    String text(String key) {
        return node.path(key).asText("");
    }

    boolean isTrue(String key) {
        return node.path(key).asBoolean(false);
    }

    int line() {
        return file.line(pointer);
    }

    /// Of a mapping, in the order written; empty for anything else.
    List<Spot> fields() {
        var fields = new ArrayList<Spot>();
        node.fieldNames().forEachRemaining(key -> fields.add(get(key)));
        return fields;
    }

    /// Of a list; empty for anything else.
    List<Spot> items() {
        if (!node.isArray()) {
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(index -> new Spot(file, pointer + "/" + index, node.get(index)))
                .toList();
    }

    List<String> texts() {
        return items().stream().map(Spot::text).toList();
    }

    /// The target as written, where this is a reference.
    Optional<String> reference() {
        return Optional.ofNullable(node.get("$ref")).map(JsonNode::asText);
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
