package bo.org.cloud.cbba.pact;

import java.util.Comparator;

/// An event that a service receives of another.
record Heard(Pair pair, String type) implements Comparable<Heard> {
    private static final Comparator<Heard> ORDER =
            Comparator.comparing(Heard::pair).thenComparing(Heard::type);

    @Override
    public int compareTo(Heard other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return pair + " " + type;
    }
}
