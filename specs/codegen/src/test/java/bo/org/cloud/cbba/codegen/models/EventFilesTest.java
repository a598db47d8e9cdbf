package bo.org.cloud.cbba.codegen.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.codegen.operations.SourceFile;
import bo.org.cloud.cbba.codegen.resolve.RefusedSpecException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class EventFilesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> generatesEventsThatWork() throws Exception {
        var files = files(CompiledSources.resource("events.json"));
        return CompiledSources.of(files, "EventChecks.java", folder)
                .checks("bo.org.cloud.cbba.desk.server.EventChecks");
    }

    @Test
    void putsEachSideWhereItBelongs() throws IOException {
        var paths = files(CompiledSources.resource("events.json")).stream()
                .map(SourceFile::path)
                .filter(path -> path.matches(".*/(BookLost|ShelfPublisher|BookLostHandler|DeskDispatcher)\\.java"))
                .toList();
        assertEquals(
                List.of(
                        "shelf-client/src/main/java/bo/org/cloud/cbba/shelf/event/BookLost.java",
                        "shelf-server/src/main/java/bo/org/cloud/cbba/shelf/server/ShelfPublisher.java",
                        "desk-server/src/main/java/bo/org/cloud/cbba/desk/server/BookLostHandler.java",
                        "desk-server/src/main/java/bo/org/cloud/cbba/desk/server/DeskDispatcher.java"),
                paths);
    }

    @Test
    void refusesAPayloadOfAnotherName() {
        var refused = assertThrows(
                RefusedSpecException.class,
                () -> files(CompiledSources.resource("events.json")
                        .replace("\"BookLent\": {\"type\"", "\"Lent\": {\"type\"")));
        assertEquals(
                "specs/asyncapi/shelf.yaml:1: BookLent: a payload is called like its message", refused.getMessage());
    }

    private static List<SourceFile> files(String fixture) throws IOException {
        var tree = new ObjectMapper().readTree(fixture);
        var contracts = new ArrayList<JsonNode>();
        tree.path("contracts").forEach(contracts::add);
        return EventFiles.of(contracts, tree.path("models"));
    }
}
