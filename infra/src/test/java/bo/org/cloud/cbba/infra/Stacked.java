package bo.org.cloud.cbba.infra;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A synthesised template.
record Stacked(String name, List<Declared> resources) {
    static Stacked read(Path file) {
        try (var in = Files.newInputStream(file);
                var reader = Json.createReader(in)) {
            var resources = reader.readObject().getJsonObject("Resources").entrySet().stream()
                    .map(entry -> new Declared(entry.getKey(), entry.getValue().asJsonObject()))
                    .toList();
            return new Stacked(file.getFileName().toString().replace(".template.json", ""), resources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Declared> all(String type) {
        return resources.stream().filter(resource -> resource.type().equals(type));
    }

    /// The one whose property has that value.
    Declared one(String type, String property, String value) {
        var found = all(type)
                .filter(resource -> resource.text(property).equals(value))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type + " with " + property + " " + value + " in " + name);
        }
        return found.getFirst();
    }
}
