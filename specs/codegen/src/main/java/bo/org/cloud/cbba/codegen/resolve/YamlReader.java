package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Reads YAML as the JSON that it stands for and remembers lines. Stricter than YAML: no duplicate keys, no
/// anchors and merge keys (a reader of one place must see all of it), and only `true` and `false` are booleans.
final class YamlReader {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String name;
    private final Refusals refusals;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String name, Refusals refusals) {
        this.name = name;
        this.refusals = refusals;
    }

    /// @return empty when the file cannot be read as YAML at all, which is refused
    static Optional<SpecFile> read(Path root, Path file, Refusals refusals) throws IOException {
        var name = root.relativize(file).toString().replace('\\', '/');
        return new YamlReader(name, refusals).parse(Files.readString(file));
    }

    private Optional<SpecFile> parse(String text) {
        try {
            var top = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (!(top instanceof MappingNode)) {
                refusals.add(name, 1, "is not a YAML mapping");
                return Optional.empty();
            }
            return Optional.of(new SpecFile(name, convert(top, ""), lines));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            refusals.add(name, mark == null ? 1 : mark.getLine() + 1, "is not YAML: " + e.getProblem());
            return Optional.empty();
        }
    }

    private JsonNode convert(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node));
        if (node.getAnchor() != null) {
            refusals.add(name, line(node), "anchors (&" + node.getAnchor() + ") are not used here: write a $ref");
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> array(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("a YAML node of kind " + node.getNodeId());
        };
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                refusals.add(name, line(entry.getKeyNode()), "a key must be a plain text");
                continue;
            }
            var child = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
            if (object.has(key.getValue())) {
                refusals.add(name, line(key), "duplicate key " + key.getValue());
                continue;
            }
            lines.put(child, line(key));
            object.set(key.getValue(), convert(entry.getValueNode(), child));
        }
        return object;
    }

    private JsonNode array(SequenceNode sequence, String pointer) {
        var array = JSON.arrayNode();
        for (var item : sequence.getValue()) {
            array.add(convert(item, pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        var tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (tag.equals(Tag.INT) && text.matches("-?(0|[1-9][0-9]*)")) {
            return integer(new BigInteger(text));
        }
        if (tag.equals(Tag.FLOAT) && text.matches("-?[0-9]+\\.[0-9]+([eE][-+]?[0-9]+)?")) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.textNode(text);
    }

    private static JsonNode integer(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return JSON.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? JSON.numberNode(value.longValue()) : JSON.numberNode(value);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
