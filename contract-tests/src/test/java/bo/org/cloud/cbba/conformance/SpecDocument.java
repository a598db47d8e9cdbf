package bo.org.cloud.cbba.conformance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A resolved contract as it is published.
record SpecDocument(JsonObject root) {
    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final Path FOLDER = ROOT.resolve("generated/specs/openapi");

    /// The files of all services.
    static List<Path> files() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SpecDocument read(Path file) {
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return new SpecDocument(reader.readObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonObject permissions() {
        return read(ROOT.resolve("generated/specs/permissions.json")).root;
    }

    /// Every operation of every service.
    static List<SpecOperation> operations() {
        return files().stream()
                .map(SpecDocument::read)
                .flatMap(SpecDocument::ownOperations)
                .toList();
    }

    String prefix() {
        return root.getJsonArray("servers").getJsonObject(0).getString("url");
    }

    private Stream<SpecOperation> ownOperations() {
        return root.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .map(method -> new SpecOperation(
                                this,
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue().asJsonObject())));
    }

    /// The methods of a path.
    List<String> methods(String path) {
        return root.getJsonObject("paths").getJsonObject(path).keySet().stream()
                .map(method -> method.toUpperCase(java.util.Locale.ROOT))
                .toList();
    }

    /// What a reference leads to; anything else is what it is.
    JsonObject resolved(JsonValue value) {
        var found = value.asJsonObject();
        while (found.containsKey("$ref")) {
            JsonPointer pointer = Json.createPointer(found.getString("$ref").substring(1));
            found = pointer.getValue(root).asJsonObject();
        }
        return found;
    }
}
