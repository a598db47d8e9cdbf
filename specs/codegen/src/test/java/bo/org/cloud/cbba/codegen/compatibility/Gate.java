package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// A checkout in a folder of its own whose contracts are those that are really released, until a test edits them;
/// and the gate's command line on it, with the real oasdiff.
final class Gate {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path OASDIFF = REPOSITORY.resolve(".tools/oasdiff/bin/oasdiff");
    private static final String SEVERITY = "specs/compatibility/severity.txt";

    /// @param output every line that the command printed
    record Answer(int exit, String output) {
        /// The lines about one change: what it is, and every place where it occurs.
        String about(String rule) {
            var lines = new StringBuilder();
            var inside = false;
            for (var line : output.lines().toList()) {
                inside = line.endsWith("[" + rule + "]") || (inside && line.startsWith("      "));
                lines.append(inside ? line + "\n" : "");
            }
            return lines.toString();
        }
    }

    private final Path root;

    private Gate(Path root) {
        this.root = root;
    }

    static Gate in(Path folder) throws IOException {
        var gate = new Gate(folder);
        for (var name : ContractFile.below(REPOSITORY.resolve("specs/released")).keySet()) {
            gate.copy("specs/released/" + name, "specs/released/" + name);
            gate.copy("specs/released/" + name, "generated/specs/" + name);
        }
        gate.copy(SEVERITY, SEVERITY);
        return gate;
    }

    Path root() {
        return root;
    }

    Path resolved(String contract) {
        return root.resolve("generated/specs").resolve(contract);
    }

    /// Changes a contract, e.g. `openapi/identity.json`, but not its released form.
    Gate edit(String contract, Consumer<ObjectNode> change) throws IOException {
        var document = (ObjectNode) JSON.readTree(resolved(contract).toFile());
        change.accept(document);
        JSON.writerWithDefaultPrettyPrinter().writeValue(resolved(contract).toFile(), document);
        return this;
    }

    Answer diff() throws IOException, InterruptedException {
        return run("diff", root.toString());
    }

    Answer release(String... version) throws IOException, InterruptedException {
        return version.length == 0 ? run("release", root.toString()) : run("release", root.toString(), version[0]);
    }

    static Answer run(String... arguments) throws IOException, InterruptedException {
        var bytes = new ByteArrayOutputStream();
        var exit = Compatibility.run(
                arguments, Optional.of(OASDIFF), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Answer(exit, bytes.toString(StandardCharsets.UTF_8));
    }

    static Path oasdiff() {
        return OASDIFF;
    }

    static Path severity() {
        return REPOSITORY.resolve(SEVERITY);
    }

    private void copy(String from, String to) throws IOException {
        Files.createDirectories(root.resolve(to).getParent());
        Files.copy(REPOSITORY.resolve(from), root.resolve(to));
    }
}
