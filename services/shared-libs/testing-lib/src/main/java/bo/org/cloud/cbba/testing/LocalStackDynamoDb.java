package bo.org.cloud.cbba.testing;

import bo.org.cloud.cbba.engines.EngineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/// DynamoDB Local where LocalStack looks for it, so that LocalStack downloads nothing: a jar that only names the jars
/// we have already, and an agent in the place of the one that LocalStack would bring along.
final class LocalStackDynamoDb {
    private static final String MAIN = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner";
    private static final String LIBRARIES = "var/lib/localstack/lib";

    private LocalStackDynamoDb() {}

    /// @param root what LocalStack takes for the root of the file system
    /// @param jars of DynamoDB Local, libraries in native code beside them
    static void install(Path root, Path jars) throws IOException {
        if (!Files.isDirectory(jars)) {
            throw new EngineException("DynamoDB Local is not in " + jars + ": ./justw test fetches it");
        }
        var libraries = root.resolve(LIBRARIES);
        var home = Files.createDirectories(libraries.resolve("dynamodb-local").resolve("2"));
        Files.createSymbolicLink(home.resolve("DynamoDBLocal_lib"), jars.toAbsolutePath());
        jar(home.resolve("DynamoDBLocal.jar"), runner(jars)).close();
        try (var agent = jar(home.resolve("ddb-local-loader-0.1.jar"), agent())) {
            var name = EndWithParent.class.getName().replace('.', '/') + ".class";
            agent.putNextEntry(new JarEntry(name));
            try (var code = EndWithParent.class.getResourceAsStream("/" + name)) {
                if (code == null) {
                    throw new EngineException("no class file " + name);
                }
                code.transferTo(agent);
            }
        }
        Files.createDirectories(libraries.resolve("java"));
        Files.createSymbolicLink(libraries.resolve("java").resolve("21"), Path.of(System.getProperty("java.home")));
    }

    private static Manifest runner(Path jars) throws IOException {
        try (var files = Files.list(jars)) {
            var manifest = manifest("Main-Class", MAIN);
            var path = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(file -> file.toUri().toString())
                    .collect(Collectors.joining(" "));
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, path);
            manifest.getMainAttributes().putValue("Enable-Native-Access", "ALL-UNNAMED");
            return manifest;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Manifest agent() {
        return manifest("Premain-Class", EndWithParent.class.getName());
    }

    private static Manifest manifest(String name, String value) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(name, value);
        return manifest;
    }

    private static JarOutputStream jar(Path file, Manifest manifest) throws IOException {
        return new JarOutputStream(Files.newOutputStream(file), manifest);
    }
}
