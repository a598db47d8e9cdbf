package bo.org.cloud.cbba.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A fenced block of a guide that is meant literally.
///
/// @param line where it begins in the guide, counted from 1
/// @param words what stands behind the language: `run`, or names with a value, e.g. `file=pom.xml`
/// @param text what stands between the fences, with a line end behind each line
record Block(int line, Map<String, String> words, String text) {
    private static final Pattern FENCE = Pattern.compile("```\\w+ (.+)");
    private static final Pattern WORD = Pattern.compile("(\\w+)(?:=(?:\"([^\"]*)\"|'([^']*)'|(\\S+)))?");

    /// The literal blocks of a page in their order; blocks with nothing behind the language are only shown.
    static List<Block> of(List<String> page) {
        var blocks = new ArrayList<Block>();
        for (var start = 0; start < page.size(); start++) {
            if (!page.get(start).startsWith("```")) {
                continue;
            }
            var end = start + page.subList(start + 1, page.size()).indexOf("```") + 1;
            var fence = FENCE.matcher(page.get(start));
            if (fence.matches()) {
                var text = String.join("\n", page.subList(start + 1, end)) + "\n";
                blocks.add(new Block(start + 1, words(fence.group(1)), text));
            }
            start = end;
        }
        return List.copyOf(blocks);
    }

    private static Map<String, String> words(String info) {
        return WORD.matcher(info)
                .results()
                .collect(Collectors.toUnmodifiableMap(
                        word -> word.group(1),
                        word -> IntStream.rangeClosed(2, 4)
                                .mapToObj(word::group)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse("")));
    }

    boolean is(String word) {
        return words.containsKey(word);
    }

    Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }
}
