package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A copy of what the build says, to plant something in.
record PlantedBuild(Path root) {
    private static final List<String> PARTS = List.of("pom.xml", "services", "generated/specs");

    static PlantedBuild at(Path root) throws IOException {
        for (var part : PARTS) {
            try (Stream<Path> files = Files.find(
                    PactFiles.ROOT.resolve(part),
                    4,
                    (file, _) -> file.toString().endsWith(".json") || file.endsWith("pom.xml"))) {
                for (var file : files.toList()) {
                    var copy = root.resolve(PactFiles.ROOT.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return new PlantedBuild(root);
    }

    PlantedBuild edit(String file, String was, String planted) throws IOException {
        var text = Files.readString(root.resolve(file));
        var changed = text.replace(was, planted);
        assertNotEquals(text, changed, "nothing was planted in " + file);
        Files.writeString(root.resolve(file), changed);
        return this;
    }

    Build build() {
        return Build.of(root);
    }
}
