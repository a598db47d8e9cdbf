package bo.org.cloud.cbba.codegen.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/// What the contracts of a checkout are against their released form.
final class Comparison {
    /// @param changes what breaks comes first; empty when nothing that anybody relies on differs
    record OfFile(String title, List<Change> changes) {
        boolean breaks() {
            return changes.stream().anyMatch(Change::breaking);
        }
    }

    private final Oasdiff oasdiff;

    Comparison(Oasdiff oasdiff) {
        this.oasdiff = oasdiff;
    }

    /// One entry per contract that either side has, by name.
    List<OfFile> compare(SortedMap<String, ContractFile> released, SortedMap<String, ContractFile> current)
            throws IOException, InterruptedException {
        var names = new TreeSet<>(released.keySet());
        names.addAll(current.keySet());
        var results = new ArrayList<OfFile>();
        for (var name : names) {
            results.add(compare(Optional.ofNullable(released.get(name)), Optional.ofNullable(current.get(name))));
        }
        return results;
    }

    private OfFile compare(Optional<ContractFile> released, Optional<ContractFile> current)
            throws IOException, InterruptedException {
        if (current.isEmpty()) {
            var gone = Change.breaks("contract-removed", "", "the whole contract is gone");
            return new OfFile(released.orElseThrow().title(), List.of(gone));
        }
        if (released.isEmpty()) {
            return new OfFile(current.get().title(), added(current.get()));
        }
        return compare(released.get(), current.get());
    }

    private static List<Change> added(ContractFile contract) {
        return contract.places().stream()
                .map(place -> Change.harmless("contract-added", place, "a new contract"))
                .sorted()
                .toList();
    }

    private OfFile compare(ContractFile released, ContractFile current) throws IOException, InterruptedException {
        if (released.equals(current)) {
            return new OfFile(current.title(), List.of());
        }
        var changes = new ArrayList<Change>();
        var before = released.reduced();
        var now = current.reduced();
        if (!before.equals(now)) {
            var folder = Files.createTempDirectory("contracts");
            try {
                for (var change : oasdiff.compare(folder, before, now)) {
                    changes.add(current.inWordsOfTheHouse(change));
                }
            } finally {
                delete(folder);
            }
        }
        HouseRule.ALL.forEach(rule -> changes.addAll(rule.judge(released.document(), current.document())));
        return new OfFile(current.title(), changes.stream().distinct().sorted().toList());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
