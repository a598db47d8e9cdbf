package bo.org.cloud.cbba.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file per secret that only its owner may read: for laptops and tests, and for containers that mount them.
public final class FileSecrets implements Secrets {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path directory;

    public FileSecrets(Path directory) {
        this.directory = directory;
    }

    @Override
    public String load(String name) {
        var file = directory.resolve(SecretNames.require(name));
        try {
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new IllegalStateException("secret file " + file + " may be read or written by others");
            }
            return Files.readString(file).stripTrailing();
        } catch (NoSuchFileException e) {
            throw SecretNames.unknown(name);
        } catch (IOException e) {
            throw new UncheckedIOException("secret file " + file, e);
        }
    }
}
