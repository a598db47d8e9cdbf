package bo.org.cloud.cbba.codegen.resolve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
    @TempDir
    Path folder;

    @Test
    void givesTheSameBytesAgainAndEndsEachFileWithALineBreak() throws IOException {
        var checkout = Checkout.sound(folder);
        var again = folder.resolve("again");

        var first = Resolver.resolve(checkout.root(), checkout.out());
        var second = Resolver.resolve(checkout.root(), again);

        assertEquals(first.size(), second.size());
        for (var file : first) {
            var bytes = Files.readAllBytes(file);
            assertArrayEquals(
                    bytes, Files.readAllBytes(again.resolve(checkout.out().relativize(file))));
            assertTrue(bytes[bytes.length - 1] == '\n' && bytes[bytes.length - 2] != '\n', file.toString());
        }
    }

    @Test
    void saysTheSameInYamlAsInJson() throws IOException {
        var checkout = Checkout.sound(folder);
        var json = Resolved.of(checkout, "openapi/club.json");

        var yaml = YamlReader.read(folder, checkout.out().resolve("openapi/club.yaml"), new Refusals());

        assertEquals(json.document(), yaml.orElseThrow().root());
        var example = json.operation("lendBook").at("/requestBody/content/application~1json/examples/ana/value");
        assertEquals("18:30", example.get("until").asText());
        assertTrue(Files.readString(checkout.out().resolve("openapi/club.yaml")).contains("until: \"18:30\""));
    }
}
