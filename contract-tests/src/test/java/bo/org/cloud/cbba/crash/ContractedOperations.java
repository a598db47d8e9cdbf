package bo.org.cloud.cbba.crash;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// What the contracts say there is.
final class ContractedOperations {
    private static final Path CONTRACTS = Path.of(System.getProperty("root.dir"), "generated/specs/openapi");

    private ContractedOperations() {}

    /// Every operation that a contract has.
    static Set<String> ids() {
        var ids = new HashSet<String>();
        for (var service : Service.values()) {
            try (var reader = Json.createReader(Files.newInputStream(CONTRACTS.resolve(service.word() + ".json")))) {
                reader.readObject()
                        .getJsonObject("paths")
                        .values()
                        .forEach(path -> path.asJsonObject()
                                .values()
                                .forEach(operation ->
                                        ids.add(operation.asJsonObject().getString("operationId"))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return ids;
    }
}
