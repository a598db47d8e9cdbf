package bo.org.cloud.cbba.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileKeyWrappingTest extends KeyWrappingContract {
    @TempDir
    private Path directory;

    @Override
    KeyWrapping keys() {
        return FileKeyWrapping.at(directory.resolve("one.key"));
    }

    @Override
    KeyWrapping otherKeys() {
        return FileKeyWrapping.at(directory.resolve("other.key"));
    }
}
