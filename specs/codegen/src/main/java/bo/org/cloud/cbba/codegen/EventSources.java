package bo.org.cloud.cbba.codegen;

import bo.org.cloud.cbba.codegen.models.EventFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sources that the event contracts become. Modelina finds the models; it needs Node and the packages of
/// `specs/package.json`.
final class EventSources {
    private static final String SCRIPT = "specs/codegen/src/main/node/events.mjs";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventSources() {}

    /// @param root the checkout that holds the script
    /// @param resolved folder of the resolved specs
    /// @param out folder of the generated modules; the files in it are not yet formatted
    /// @throws IllegalStateException when the script fails; what it said stands on the error stream
    static void write(Path root, Path resolved, Path out) throws IOException, InterruptedException {
        var folder = resolved.resolve("asyncapi");
        for (var file : EventFiles.of(contracts(folder), models(root.resolve(SCRIPT), folder))) {
            var path = out.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    private static List<JsonNode> contracts(Path folder) throws IOException {
        var contracts = new ArrayList<JsonNode>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                contracts.add(JSON.readTree(Files.readString(file)));
            }
        }
        return contracts;
    }

    private static JsonNode models(Path script, Path contracts) throws IOException, InterruptedException {
        var process = new ProcessBuilder("node", script.toString(), contracts.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = process.getInputStream().readAllBytes();
        var exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(SCRIPT + " failed with exit code " + exit);
        }
        return JSON.readTree(printed);
    }
}
