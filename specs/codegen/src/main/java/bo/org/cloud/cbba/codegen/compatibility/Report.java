package bo.org.cloud.cbba.codegen.compatibility;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A comparison as people read it: per file, what breaks before what does not, one entry per kind of change with
/// all the places where it occurs.
final class Report {
    private Report() {}

    static void write(List<Comparison.OfFile> files, Consumer<String> line) {
        for (var file : files) {
            line.accept(file.title() + ": " + summary(file.changes()));
            entries(file.changes()).forEach((entry, places) -> {
                line.accept("  %-10s %s [%s]"
                        .formatted(entry.breaking() ? "BREAKS" : "compatible", entry.text(), entry.rule()));
                places.stream().filter(place -> !place.isEmpty()).forEach(place -> line.accept("      " + place));
            });
        }
    }

    private static String summary(List<Change> changes) {
        var breaking = changes.stream().filter(Change::breaking).count();
        return changes.isEmpty()
                ? "as released"
                : "%d breaking, %d compatible".formatted(breaking, changes.size() - breaking);
    }

    /// The same change at many places, under the change without its place.
    static SortedMap<Change, List<String>> entries(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Change(change.breaking(), change.rule(), "", change.text()),
                        TreeMap::new,
                        Collectors.mapping(Change::place, Collectors.toList())));
    }
}
