package bo.org.cloud.cbba.crash;

import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// What stands first on the class path of the services, so that they have points to crash at and one more
/// consumer, the observer, without knowing of either.
final class ChildClasses {
    static final String OBSERVER = "observer";

    private static final Path CONTRACTS = Path.of(System.getProperty("root.dir"), "generated/specs/asyncapi");

    private ChildClasses() {}

    /// @return the directory
    static Path write(Path directory) {
        try {
            add(
                    directory.resolve("software/amazon/awssdk/global/handlers/execution.interceptors"),
                    AwsPoints.class.getName() + "\n");
            add(directory.resolve("META-INF/services/java.sql.Driver"), JdbcPoints.class.getName() + "\n");
            compile(add(directory.resolve("SubscriptionTable.java"), table()), directory);
            return directory;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String table() throws IOException {
        return """
            package bo.org.cloud.cbba.platform;
            import bo.org.cloud.cbba.contract.event.Subscription;
            import bo.org.cloud.cbba.contract.event.Subscription.Mode;
            public final class SubscriptionTable {
                public static final java.util.List<Subscription> ALL = java.util.List.of(%s);
            }
            """.formatted(rows());
    }

    private static Path add(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String rows() throws IOException {
        return Stream.concat(SubscriptionTable.ALL.stream(), observed().stream())
                .map(row -> "new Subscription(\"%s\", \"%s\", \"%s\", Mode.%s)"
                        .formatted(row.consumer(), row.source(), row.eventType(), row.mode()))
                .collect(Collectors.joining(",\n"));
    }

    /// All that anybody publishes.
    private static List<Subscription> observed() throws IOException {
        try (var files = Files.list(CONTRACTS)) {
            return files.sorted().flatMap(ChildClasses::published).toList();
        }
    }

    private static Stream<Subscription> published(Path contract) {
        try (var reader = Json.createReader(Files.newInputStream(contract))) {
            var root = reader.readObject();
            var source = root.getString("x-source");
            return root.getJsonObject("components").getJsonObject("messages").values().stream()
                    .map(message -> (JsonObject) message)
                    .filter(message -> message.getString("x-source").equals(source))
                    .map(message ->
                            new Subscription(OBSERVER, source, message.getString("name"), Subscription.Mode.REACT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void compile(Path source, Path target) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of("-proc:none", "-d", target.toString(), "-cp", ServiceProcess.classPath());
            var task = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source));
            if (!task.call()) {
                throw new IllegalStateException(said.toString());
            }
        }
    }
}
