package bo.org.cloud.cbba.codegen.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small platform in a folder of its own: a sound book club, with files of a test laid over it.
final class Checkout {
    private final Path root;

    private Checkout(Path root) {
        this.root = root;
    }

    static Checkout sound(Path empty) {
        return new Checkout(empty).with("sound");
    }

    /// Lays the test resources below `resolve/<name>` over what is there.
    Checkout with(String name) {
        var source = resource(name);
        for (var file : files(source)) {
            var target = root.resolve(source.relativize(file).toString());
            try {
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    Path root() {
        return root;
    }

    Path out() {
        return root.resolve("generated/specs");
    }

    static Path resource(String name) {
        try {
            return Path.of(Checkout.class.getResource("/resolve/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    static List<Path> files(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
