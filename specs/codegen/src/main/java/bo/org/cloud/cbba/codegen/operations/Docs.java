package bo.org.cloud.cbba.codegen.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lays out the contract's own words as documentation comments.
public final class Docs {
    /// Lines stay within 120 columns at the deepest indentation that a comment has, with `/// ` before them.
    private static final int WIDTH = 108;

    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BLOCK_BREAK = Pattern.compile("\\n(?=\\s*[-*|] )");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private Docs() {}

    /// The texts as lines, an empty one between paragraphs. Lists of the contract stay lists.
    public static List<String> paragraphs(String... texts) {
        var lines = new ArrayList<String>();
        Stream.of(texts)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(PARAGRAPH_BREAK::splitAsStream)
                .forEach(paragraph -> {
                    if (!lines.isEmpty()) {
                        lines.add("");
                    }
                    BLOCK_BREAK.splitAsStream(paragraph).forEach(block -> lines.addAll(wrap(block, "")));
                });
        return List.copyOf(lines);
    }

    /// A summary as the sentence that documentation begins with.
    public static String sentence(String text) {
        return text.isEmpty() || text.matches("(?s).*[.!?]\\s*") ? text : text + ".";
    }

    /// A tag with its text; further lines are indented.
    public static Stream<String> tag(String text) {
        return wrap(text, "    ").stream();
    }

    private static List<String> wrap(String text, String indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        // A lone backslash before a u would begin a character of Java even in a comment (JLS 3.3).
        for (var word : GAP.split(text.strip().replace("\\u", "\\\\u"), -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
