package bo.org.cloud.cbba.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodegenTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void resolvesASoundPlatformAndForgetsWhatItNoLongerGives() throws Exception {
        copy("sound");
        var stale = root.resolve("generated/specs/openapi/gone.json");
        Files.createDirectories(stale.getParent());
        Files.writeString(stale, "{}");

        assertEquals(0, run("resolve", root.toString()));

        assertTrue(Files.exists(root.resolve("generated/specs/openapi/club.json")));
        assertFalse(Files.exists(stale));
        assertEquals("", said());
    }

    @Test
    void saysEachRefusalOnALineAndChangesNothing() throws Exception {
        copy("sound");
        copy("refused/twice");

        assertEquals(1, run("resolve", root.toString()));

        assertEquals(
                "specs/openapi/library.yaml:8: operationId getLoan is already used at specs/openapi/club.yaml:52\n",
                said());
        assertFalse(Files.exists(root.resolve("generated")));
    }

    @Test
    void explainsItselfToWhoCallsItWrongly() throws Exception {
        assertEquals(2, run("regenerate", root.toString()));
        assertEquals(2, run());
        assertEquals("usage: (resolve | generate | all | check) [root]\n".repeat(2), said());
    }

    private int run(String... args) throws IOException, InterruptedException {
        return Codegen.run(args, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void copy(String name) throws IOException, URISyntaxException {
        var source = Path.of(CodegenTest.class.getResource("/resolve/" + name).toURI());
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = root.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file));
            }
        }
    }
}
