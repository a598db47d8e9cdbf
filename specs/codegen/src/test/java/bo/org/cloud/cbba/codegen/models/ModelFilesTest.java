package bo.org.cloud.cbba.codegen.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.codegen.operations.SourceFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ModelFilesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> generatesModelsThatWork() throws Exception {
        var files = files(CompiledSources.resource("schemas.json"));
        return CompiledSources.of(files, "ModelChecks.java", folder)
                .checks("bo.org.cloud.cbba.shelf.model.ModelChecks");
    }

    @Test
    void saysOnTheFirstLineWhereAFileComesFrom() throws IOException {
        var file = files(CompiledSources.resource("schemas.json")).getFirst();
        assertEquals(
                "// Generated from specs/openapi/shelf.yaml. Change the contract, not this file.",
                file.text().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/models/refused.csv", delimiter = '|', quoteCharacter = '`')
    void refusesWhatJavaCannotHonour(String schema, String reason) {
        var refused = assertThrows(DishonourableSchemaException.class, () -> files("{\"Odd\":" + schema + "}"));
        assertEquals("Odd: " + reason, refused.schema() + ": " + refused.reason());
    }

    @Test
    void refusesANameThatTheCodeAroundItNeeds() {
        var refused = assertThrows(DishonourableSchemaException.class, () -> JavaNames.requireFree("List", "List"));
        assertEquals("the code around it has another use for the name List", refused.reason());
    }

    static List<SourceFile> files(String schemas) throws IOException {
        var byName = new LinkedHashMap<String, JsonNode>();
        var names = new HashMap<String, String>();
        new ObjectMapper().readTree(schemas).properties().forEach(entry -> {
            byName.put(entry.getKey(), entry.getValue());
            names.put(entry.getKey(), entry.getKey());
        });
        var models = new SchemaReader(byName, names).models();
        return new ModelFiles("specs/openapi/shelf.yaml", "shelf-client", "bo.org.cloud.cbba.shelf.model", models)
                .all(Map.of());
    }
}
