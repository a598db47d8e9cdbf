package bo.org.cloud.cbba.codegen.resolve;

import java.util.List;
import java.util.TreeSet;

/// Collects every reason before giving up, so that an author mends them in one round.
final class Refusals {
    private final TreeSet<Refusal> all = new TreeSet<>();

    void add(Spot where, String reason) {
        all.add(new Refusal(where.file().name(), where.line(), reason));
    }

    void add(String file, int line, String reason) {
        all.add(new Refusal(file, line, reason));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Refusal> sorted() {
        return List.copyOf(all);
    }

    /// @throws RefusedSpecException when anything was refused so far
    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new RefusedSpecException(sorted());
        }
    }
}
