package bo.org.cloud.cbba.codegen.resolve;

import java.util.Comparator;

/// Why a spec cannot be honoured, and where it says so.
///
/// @param file relative to the root, with forward slashes
/// @param line counted from 1
public record Refusal(String file, int line, String reason) implements Comparable<Refusal> {
    private static final Comparator<Refusal> BY_PLACE =
            Comparator.comparing(Refusal::file).thenComparingInt(Refusal::line).thenComparing(Refusal::reason);

    @Override
    public int compareTo(Refusal other) {
        return BY_PLACE.compare(this, other);
    }

    /// One line as compilers write it, so that editors can jump to it.
    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
