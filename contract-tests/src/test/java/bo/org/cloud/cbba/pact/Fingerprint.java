package bo.org.cloud.cbba.pact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a service was when it was tried, by all that it is made of: its main code, that of the libraries, and the
/// contracts. `.just/contracts-matrix.mjs` makes the same of the checkout as it is then.
final class Fingerprint {
    private static final int LENGTH = 12;

    private Fingerprint() {}

    static String of(Build build, String service) {
        var files = new TreeMap<String, Path>();
        build.modules().forEach((artifact, module) -> {
            if (artifact.equals(build.services().get(service))
                    || module.folder().startsWith("services/shared-libs/")) {
                add(build, module.folder() + "/pom.xml", files);
                add(build, module.folder() + "/src/main", files);
            }
        });
        add(build, "generated/specs", files);
        var digest = sha256();
        files.forEach((name, file) -> {
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes(file));
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void add(Build build, String place, Map<String, Path> files) {
        try (Stream<Path> below = Files.walk(build.root().resolve(place))) {
            below.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(build.root().relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
