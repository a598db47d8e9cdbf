package bo.org.cloud.cbba.codegen.resolve;

import java.nio.file.Path;
import java.util.Optional;

/// Follows `$ref` within a file, to common.yaml, and (between event files) to another service's messages.
final class References {
    private final SpecSet specs;

    References(SpecSet specs) {
        this.specs = specs;
    }

    /// The spot itself, or what it refers to after any number of steps; empty when that leads nowhere or in a
    /// circle.
    Optional<Spot> follow(Spot spot) {
        var current = spot;
        for (int steps = 0; steps < 10; steps++) {
            var reference = current.reference();
            if (reference.isEmpty()) {
                return Optional.of(current).filter(Spot::exists);
            }
            var next = target(current.file(), reference.get());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            current = next.get();
        }
        return Optional.empty();
    }

    /// What `reference`, as written in `from`, names.
    Optional<Spot> target(SpecFile from, String reference) {
        var hash = reference.indexOf('#');
        if (hash < 0 || !reference.startsWith("#/", hash)) {
            return Optional.empty();
        }
        return file(from, reference.substring(0, hash))
                .map(file -> file.top().fromTop(reference.substring(hash + 1)))
                .filter(Spot::exists);
    }

    private Optional<SpecFile> file(SpecFile from, String relative) {
        if (relative.isEmpty()) {
            return Optional.of(from);
        }
        var beside = Path.of(from.name()).resolveSibling(relative).normalize();
        return specs.file(beside.toString().replace('\\', '/'));
    }
}
