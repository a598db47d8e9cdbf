package bo.org.cloud.cbba.engines;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// DynamoDB Local as a child process. Its licence allows running it for development, not shipping it inside a
/// program. It takes any credentials and any region, and all of them see the same tables.
public final class DynamoDbLocal implements Engine {
    static final String NAME = "dynamodb";

    private final Process process;
    private final ProcessFile processFile;
    private final int port;
    private final EngineVersion version;

    private DynamoDbLocal(Process process, ProcessFile processFile, int port, EngineVersion version) {
        this.process = process;
        this.processFile = processFile;
        this.port = port;
        this.version = version;
    }

    /// Ends what a killed run left in this state directory, starts, and returns once it answers.
    ///
    /// @throws EngineException if its jars are not there or it does not come up within the limit
    public static DynamoDbLocal start(StateDirectory state, EngineOptions options) {
        var lib = options.dynamoDbHome().resolve("lib");
        var version = new EngineVersion("DynamoDB Local", versionIn(lib));
        var processFile = state.process(NAME);
        EngineProcess.settle(processFile, "TERM");
        return FreePort.bind(state, NAME, port -> {
            var process = launch(command(lib, state, options, port), state);
            processFile.write(process.toHandle(), marker(state));
            try {
                Readiness.awaitHttp(process, port, options.startLimit(), state.log(NAME));
            } catch (EngineException e) {
                EngineProcess.settle(processFile, "TERM");
                throw e;
            }
            return new DynamoDbLocal(process, processFile, port, version);
        });
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public EngineVersion version() {
        return version;
    }

    @Override
    public int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        EngineProcess.end(process.toHandle(), "TERM");
        processFile.delete();
    }

    private static List<String> command(Path lib, StateDirectory state, EngineOptions options, int port) {
        var kept = options.durability() == Durability.KEPT;
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // Ctrl-C reaches every process of the terminal; this one has to outlive its draining parent. A signal that is
        // ignored at exec stays ignored, and the JVM leaves it so.
        var command = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh", java, marker(state)));
        // C1 alone: half the processor time of a start, and no test or developer makes enough calls to miss C2.
        command.addAll(List.of(
                "-Xmx" + options.dynamoDbHeapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto"));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.library.path=" + lib,
                "-cp",
                ownCode() + File.pathSeparator + lib.resolve("*"),
                DynamoDbLocalChild.class.getName()));
        command.addAll(kept ? List.of("-dbPath", state.data(NAME).toString()) : List.of("-inMemory"));
        command.addAll(List.of("-port", Integer.toString(port), "-sharedDb", "-disableTelemetry"));
        return command;
    }

    private static String marker(StateDirectory state) {
        return "-Dcbba.engine=" + state.path();
    }

    private static Process launch(List<String> command, StateDirectory state) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(state.log(NAME).toFile())
                    .start();
        } catch (IOException e) {
            throw new EngineException("cannot start DynamoDB Local", e);
        }
    }

    private static Path ownCode() {
        try {
            var source = DynamoDbLocalChild.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new EngineException("cannot tell where the engines' own code stands", e);
        }
    }

    private static String versionIn(Path lib) {
        if (!Files.isDirectory(lib)) {
            throw missing(lib);
        }
        try (var jars = Files.newDirectoryStream(lib, "DynamoDBLocal-*.jar")) {
            for (var jar : jars) {
                return jar.getFileName().toString().replaceAll("DynamoDBLocal-|\\.jar", "");
            }
        } catch (IOException e) {
            throw new EngineException("cannot read " + lib, e);
        }
        throw missing(lib);
    }

    private static EngineException missing(Path lib) {
        return new EngineException("DynamoDB Local is not in " + lib + ": fetch it with mvn -f"
                + " services/shared-libs/local-engines/dynamodb-local/pom.xml package");
    }
}
