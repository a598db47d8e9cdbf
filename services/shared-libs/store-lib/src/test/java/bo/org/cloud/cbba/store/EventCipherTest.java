package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sensitive payloads, and the key file that stands in for KMS.
class EventCipherTest {
    private static final String PAYLOAD = "{\"token\":\"válido\"}";

    @TempDir
    private Path directory;

    private Path file;
    private EventCipher cipher;

    @BeforeEach
    void makeKey() {
        file = directory.resolve("keys").resolve("events.key");
        cipher = EventCipher.wrappingKeysBy(FileKeyWrapping.at(file));
    }

    @Test
    void decryptsWhatItEncryptedAlsoAfterARestart() {
        var id = Ids.newId();
        var encrypted = cipher.encrypt(id, PAYLOAD);

        assertFalse(encrypted.contains("lido"));
        assertEquals(PAYLOAD, cipher.decrypt(id, encrypted));
        assertEquals(
                PAYLOAD, EventCipher.wrappingKeysBy(FileKeyWrapping.at(file)).decrypt(id, encrypted));
    }

    @Test
    void neverGivesTheSameTwice() {
        var id = Ids.newId();
        assertNotEquals(cipher.encrypt(id, PAYLOAD), cipher.encrypt(id, PAYLOAD));
    }

    @Test
    void refusesAnotherEventsPayload() {
        var encrypted = cipher.encrypt(Ids.newId(), PAYLOAD);
        assertThrows(IllegalArgumentException.class, () -> cipher.decrypt(Ids.newId(), encrypted));
    }

    @Test
    void refusesAnotherKeyAndAnyChange() {
        var id = Ids.newId();
        var encrypted = cipher.encrypt(id, PAYLOAD);
        var other = EventCipher.wrappingKeysBy(FileKeyWrapping.at(directory.resolve("other.key")));
        var changed = encrypted.replaceFirst(
                "\"ciphertext\":\"(.)",
                "\"ciphertext\":\"_".replace('_', encrypted.contains("\"ciphertext\":\"A") ? 'B' : 'A'));

        assertThrows(IllegalArgumentException.class, () -> other.decrypt(id, encrypted));
        assertThrows(IllegalArgumentException.class, () -> cipher.decrypt(id, changed));
        assertThrows(IllegalArgumentException.class, () -> cipher.decrypt(id, PAYLOAD));
        assertThrows(IllegalArgumentException.class, () -> cipher.decrypt(id, "not json"));
    }

    @Test
    void keyFileIsForItsOwnerAlone() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(directory.resolve("keys"))) {
            assertEquals(1, files.count(), "no draft is left");
        }

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThrows(IllegalStateException.class, () -> FileKeyWrapping.at(file));
    }

    @Test
    void refusesAFileThatIsNoKey() throws IOException {
        Files.write(file, new byte[16]);
        assertThrows(IllegalStateException.class, () -> FileKeyWrapping.at(file));
    }

    @Test
    void processesThatStartTogetherShareOneKey() throws Exception {
        var id = Ids.newId();
        var shared = directory.resolve("shared.key");
        var ciphers = Race.of(8, number -> () -> EventCipher.wrappingKeysBy(FileKeyWrapping.at(shared)));
        var encrypted = ciphers.getFirst().encrypt(id, PAYLOAD);

        var read = new HashSet<String>();
        ciphers.forEach(each -> read.add(each.decrypt(id, encrypted)));
        assertEquals(1, read.size());
    }
}
