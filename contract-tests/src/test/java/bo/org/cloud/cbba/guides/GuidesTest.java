package bo.org.cloud.cbba.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Does what the guides say, block by block, in a copy of the checkout.
class GuidesTest {
    private static final Path ROOT = Path.of(System.getProperty("root.dir"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"add-an-operation.md", "add-an-event.md"})
    void leadsToCodeThatIsGeneratedFoundAndCompiled(String guide) throws IOException, InterruptedException {
        var blocks = Block.of(Files.readAllLines(ROOT.resolve("docs/guides").resolve(guide)));
        assertFalse(blocks.isEmpty(), "a guide has literal blocks");
        try (var checkout = Checkout.copy(ROOT, Files.createDirectory(folder.resolve("checkout")))) {
            var verbs = new Verbs(checkout, Files.createDirectory(folder.resolve("classes")));
            var printed = "";
            for (var block : blocks) {
                if (block.is("run")) {
                    printed = verbs.run(block.text().strip());
                } else if (block.is("expect")) {
                    assertEquals(block.text(), printed, () -> guide + ", line " + block.line());
                } else {
                    checkout.apply(block);
                }
            }
        }
    }
}
