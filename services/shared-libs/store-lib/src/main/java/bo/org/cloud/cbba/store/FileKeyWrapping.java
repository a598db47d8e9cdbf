package bo.org.cloud.cbba.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/// Wraps with a 256-bit key in a file that only its owner may read: for laptops and tests, in the place of KMS.
public final class FileKeyWrapping implements KeyWrapping {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final byte[] key;

    private FileKeyWrapping(byte[] key) {
        this.key = key;
    }

    /// Reads the key, or makes it once; of two processes that start together, one makes it and both read the same.
    ///
    /// @throws IllegalStateException if the file is no key, or others than the owner may read it
    /// @throws UncheckedIOException if it cannot be read or made
    public static FileKeyWrapping at(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return new FileKeyWrapping(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException("key file " + file, e);
        }
    }

    @Override
    public byte[] wrap(byte[] dataKey, UUID eventId) {
        return AesGcm.seal(key, dataKey, AesEventCipher.associated(eventId));
    }

    @Override
    public byte[] unwrap(byte[] wrapped, UUID eventId) {
        return AesGcm.open(key, wrapped, AesEventCipher.associated(eventId));
    }

    private static byte[] read(Path file) throws IOException {
        var permissions = Files.getPosixFilePermissions(file);
        if (!OWNER_ONLY.containsAll(permissions)) {
            throw new IllegalStateException("key file " + file + " may be read or written by others: "
                    + PosixFilePermissions.toString(permissions) + ", must be rw-------");
        }
        var key = Files.readAllBytes(file);
        if (key.length != AesGcm.KEY_BYTES) {
            throw new IllegalStateException(
                    "key file " + file + " has " + key.length + " bytes, not " + AesGcm.KEY_BYTES);
        }
        return key;
    }

    /// Written aside and linked: nobody sees half a key, and a key that exists is never replaced, which would make
    /// all that it wrapped unreadable.
    private static void create(Path file) throws IOException {
        var directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        var draft = Files.createTempFile(directory, ".key", ".draft", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.write(draft, AesGcm.newKey());
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another process was first: its key is the one to read.
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
