package bo.org.cloud.cbba.contract.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether an entry of a list has come before. A short list, the usual one, is looked through; comparing each
/// with each would be quadratic for a long one.
final class Distinct<T> {
    private static final int SHORT = 16;

    private final List<T> entries;
    private @Nullable Set<T> many;

    /// @param entries those that came so far; whoever asks adds to it
    Distinct(List<T> entries) {
        this.entries = entries;
    }

    boolean hasHad(T entry) {
        if (entries.size() < SHORT) {
            return entries.contains(entry);
        }
        if (many == null) {
            many = new HashSet<>(entries);
        }
        return !many.add(entry);
    }
}
