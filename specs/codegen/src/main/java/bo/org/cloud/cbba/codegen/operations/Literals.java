package bo.org.cloud.cbba.codegen.operations;

import java.util.Collection;
import java.util.stream.Collectors;

/// Java literals.
public final class Literals {
    private Literals() {}

    public static String string(String text) {
        var literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append((char) c);
            }
        });
        return literal.append('"').toString();
    }

    public static String strings(Collection<String> texts) {
        return texts.stream().map(Literals::string).collect(Collectors.joining(", "));
    }
}
