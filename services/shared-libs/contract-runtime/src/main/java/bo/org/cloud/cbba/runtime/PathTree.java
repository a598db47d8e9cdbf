package bo.org.cloud.cbba.runtime;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All paths of a server, looked up in time that does not grow with their number. A fixed segment wins over a
/// variable one. Segments are decoded one by one, so an encoded slash never splits.
final class PathTree {
    /// What stands at a path, by method: never empty. `values` are the variable segments, decoded.
    record Match(Map<String, Endpoint> byMethod, String allow, List<String> values) {}

    private static final class Node {
        final Map<String, Node> fixed = new HashMap<>();
        final Map<String, Endpoint> byMethod = new TreeMap<>();

        @Nullable
        Node variable;

        String allow = "";
    }

    private final Node root = new Node();
    private final Map<String, Node> whole = new HashMap<>();

    /// @throws IllegalArgumentException if the method of that path is taken already
    void add(String method, String template, Endpoint endpoint) {
        var node = root;
        for (var segment : template.substring(1).split("/", -1)) {
            if (segment.startsWith("{")) {
                if (node.variable == null) {
                    node.variable = new Node();
                }
                node = node.variable;
            } else {
                node = node.fixed.computeIfAbsent(segment, ignored -> new Node());
            }
        }
        if (node.byMethod.putIfAbsent(method, endpoint) != null) {
            throw new IllegalArgumentException("two operations for " + method + " " + template);
        }
        if (method.equals("GET")) {
            node.byMethod.put("HEAD", endpoint);
        }
        node.allow = String.join(", ", node.byMethod.keySet()) + ", OPTIONS";
        if (!template.contains("{")) {
            whole.put(template, node);
        }
    }

    Optional<Match> find(String path) {
        var exact = whole.get(path);
        if (exact != null) {
            return Optional.of(new Match(exact.byMethod, exact.allow, List.of()));
        }
        List<String> values = new ArrayList<>(2);
        var node = path.startsWith("/") ? descend(root, path, 1, values) : null;
        return node == null ? Optional.empty() : Optional.of(new Match(node.byMethod, node.allow, values));
    }

    private static @Nullable Node descend(Node node, String path, int from, List<String> values) {
        var end = path.indexOf('/', from);
        var last = end < 0;
        var segment = path.substring(from, last ? path.length() : end);
        var fixed = node.fixed.get(segment);
        if (fixed != null) {
            var found = last ? ended(fixed) : descend(fixed, path, end + 1, values);
            if (found != null) {
                return found;
            }
        }
        var variable = node.variable;
        if (variable == null || segment.isEmpty()) {
            return null;
        }
        var depth = values.size();
        var value = decoded(segment);
        if (value.isEmpty()) {
            return null;
        }
        values.add(value.get());
        var found = last ? ended(variable) : descend(variable, path, end + 1, values);
        if (found == null) {
            values.subList(depth, values.size()).clear();
        }
        return found;
    }

    private static @Nullable Node ended(Node node) {
        return node.byMethod.isEmpty() ? null : node;
    }

    /// Empty if the escapes are broken.
    static Optional<String> decoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return Optional.of(segment);
        }
        try {
            // a plus stands for itself in a path
            return Optional.of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
