package bo.org.cloud.cbba.pact;

import au.com.dius.pact.core.model.BasePact;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.DefaultPactWriter;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The pacts as they are kept in `contract-tests/pacts`: what providers are held to, and what a review sees of a
/// need that is new.
final class PactFiles {
    static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final Path FOLDER = ROOT.resolve("contract-tests/pacts");

    private PactFiles() {}

    static Path of(String consumer, String provider) {
        return FOLDER.resolve(consumer + "-" + provider + ".json");
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The same bytes for the same needs.
    static String text(BasePact pact) {
        var text = new StringWriter();
        DefaultPactWriter.INSTANCE.writePact(pact.sortInteractions(), new PrintWriter(text, true), PactSpecVersion.V4);
        return text.toString().stripTrailing() + "\n";
    }

    static V4Pact read(Path file) {
        return (V4Pact) DefaultPactReader.INSTANCE.loadPact(file.toFile());
    }

    static List<V4Pact> readAll() {
        return all().stream().map(PactFiles::read).toList();
    }

    static Stream<V4Interaction.SynchronousHttp> calls(V4Pact pact) {
        return of(pact, V4Interaction.SynchronousHttp.class);
    }

    static Stream<V4Interaction.AsynchronousMessage> messages(V4Pact pact) {
        return of(pact, V4Interaction.AsynchronousMessage.class);
    }

    private static <T extends Interaction> Stream<T> of(V4Pact pact, Class<T> kind) {
        return pact.getInteractions().stream().filter(kind::isInstance).map(kind::cast);
    }
}
