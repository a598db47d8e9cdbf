package bo.org.cloud.cbba.codegen.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Refuses what nobody would read: a misspelt key must not pass for one that is absent.
final class Keys {
    private static final int NEAR = 3;

    private Keys() {}

    static void refuseUnknown(Spot mapping, Collection<String> known, String owner, Refusals refusals) {
        for (var field : mapping.fields()) {
            if (!known.contains(field.key())) {
                refusals.add(field, "unknown key " + field.key() + " of " + owner + hint(field.key(), known));
            }
        }
    }

    /// ` (did you mean x?)` where one of `known` is near enough, else nothing.
    static String hint(String written, Collection<String> known) {
        return nearest(written, known)
                .map(near -> " (did you mean " + near + "?)")
                .orElse("");
    }

    private static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(written, candidate) < NEAR)
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Levenshtein's: insertions, deletions and replacements of one letter.
    private static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
