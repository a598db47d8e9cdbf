package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// [oasdiff](https://github.com/oasdiff/oasdiff) as a child process.
final class Oasdiff {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// From here on a change counts as breaking: what cannot be decided from the contract alone is a warning there.
    private static final int WARNING = 2;

    private final Path program;
    private final Path severities;

    /// @param severities lines of a check's id and its level; `#` begins a comment
    Oasdiff(Path program, Path severities) {
        this.program = program;
        this.severities = severities;
    }

    /// @param folder for files of this comparison
    /// @throws IOException also when oasdiff cannot be run or refuses a file, with what it said
    List<Change> compare(Path folder, ObjectNode released, ObjectNode current)
            throws IOException, InterruptedException {
        JSON.writeValue(folder.resolve("released.json").toFile(), released);
        JSON.writeValue(folder.resolve("current.json").toFile(), current);
        Files.write(folder.resolve("severities.txt"), withoutComments());
        var changes = new ArrayList<Change>();
        for (var found : run(folder)) {
            changes.add(change(found));
        }
        return changes;
    }

    private JsonNode run(Path folder) throws IOException, InterruptedException {
        var answer = folder.resolve("changes.json");
        var complaint = folder.resolve("complaint.txt");
        var command = new ProcessBuilder(
                program.toString(),
                "changelog",
                "released.json",
                "current.json",
                "--format=json",
                "--flatten-allof",
                "--allow-external-refs=false",
                "--severity-levels=severities.txt");
        command.environment().remove("OASDIFF_CONFIG");
        var exit = command.directory(folder.toFile())
                .redirectOutput(answer.toFile())
                .redirectError(complaint.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("oasdiff exits with " + exit + ": " + Files.readString(complaint));
        }
        return JSON.readTree(answer.toFile());
    }

    private List<String> withoutComments() throws IOException {
        try (var lines = Files.lines(severities)) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static Change change(JsonNode found) {
        var place = (found.path("operation").asText() + " " + found.path("path").asText()).strip();
        return new Change(
                found.path("level").asInt() >= WARNING,
                found.path("id").asText(),
                place,
                found.path("text").asText());
    }
}
