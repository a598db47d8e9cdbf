package bo.org.cloud.cbba.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The verbs that guides run, in a copy of the checkout: with the generator that stands in `.tools` instead of
/// a fresh build of it, and the compiler in place of a whole build of a module.
final class Verbs {
    private static final String GENERATOR = ".tools/codegen/lib";

    private final Checkout checkout;
    private final Path compiled;

    /// @param compiled gets the classes
    Verbs(Checkout checkout, Path compiled) {
        this.checkout = checkout;
        this.compiled = compiled;
    }

    /// What the command prints.
    String run(String command) throws IOException, InterruptedException {
        var words = List.of(command.split(" "));
        assertEquals("./justw", words.getFirst(), () -> "guides run the verbs of the house, not " + command);
        return switch (words.get(1)) {
            case "lint" -> {
                generator("resolve");
                yield Command.in(checkout.root().resolve("specs")).run("node", "rules/lint.mjs");
            }
            case "generate" -> generator("all");
            case "where" -> Command.in(checkout.root()).run("node", ".just/where.mjs", words.get(2));
            case "test" -> {
                SourceCompiler.compile(checkout.staleSources(), compiled);
                yield "";
            }
            default -> fail("no such verb here: " + command);
        };
    }

    private String generator(String task) throws IOException, InterruptedException {
        assertTrue(
                Files.isDirectory(checkout.root().resolve(GENERATOR)),
                "the generator is not built: ./justw generate builds it");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "@specs/codegen/jvm.args", "-cp", GENERATOR + "/*"));
        command.addAll(List.of("bo.org.cloud.cbba.codegen.Codegen", task));
        return Command.in(checkout.root()).run(command.toArray(String[]::new));
    }
}
