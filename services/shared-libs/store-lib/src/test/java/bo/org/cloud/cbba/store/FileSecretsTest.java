package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSecretsTest extends SecretsContract {
    @TempDir
    private Path directory;

    @Override
    Secrets secrets() {
        return new FileSecrets(directory);
    }

    @Override
    void put(String name, String value) {
        var file = directory.resolve(name);
        try {
            Files.writeString(file, value);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesAFileThatOthersMayRead() throws IOException {
        put("open", "abc");
        Files.setPosixFilePermissions(directory.resolve("open"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThrows(IllegalStateException.class, () -> secrets().load("open"));
    }
}
