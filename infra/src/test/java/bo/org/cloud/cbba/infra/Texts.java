package bo.org.cloud.cbba.infra;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Names in an order that makes differences readable.
final class Texts {
    private Texts() {}

    static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
