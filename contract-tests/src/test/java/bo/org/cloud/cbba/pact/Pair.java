package bo.org.cloud.cbba.pact;

import java.util.Comparator;

/// Who needs whom, by the services' words.
record Pair(String consumer, String provider) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::consumer).thenComparing(Pair::provider);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return consumer + " of " + provider;
    }
}
