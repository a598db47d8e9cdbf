package bo.org.cloud.cbba.testing;

import bo.org.cloud.cbba.engines.Engine;
import bo.org.cloud.cbba.engines.EngineException;
import bo.org.cloud.cbba.engines.EngineVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// LocalStack as a child process, without Docker: EventBridge, KMS and what else of AWS has no embedded engine.
/// It is slow and forgets everything at its end. It ends when this process does, however that ends.
public final class LocalStack implements Engine {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration POLITE = Duration.ofSeconds(5);
    // Waits for the end of its standard input, which is the end of the parent, then ends what it has become.
    private static final String END_WITH_PARENT =
            "exec 3<&0; { cat <&3 >/dev/null; kill -KILL $$; } & exec 3<&-; exec \"$@\" </dev/null";

    private final Process process;
    private final int port;
    private final String release;

    private LocalStack(Process process, int port, String release) {
        this.process = process;
        this.port = port;
        this.release = release;
    }

    /// Returns once it answers.
    ///
    /// @param home the Python environment it is installed in
    /// @param state where it keeps its files
    /// @throws EngineException if it is not installed or does not come up
    static LocalStack start(Path home, Path state) {
        var python = home.resolve("bin").resolve("python");
        if (!Files.isExecutable(python)) {
            throw new EngineException("LocalStack is not in " + home + ": ./justw test installs it there, which needs"
                    + " Python 3.11, 3.12 or 3.13 (apt install python3, or https://www.python.org)");
        }
        var port = freePort();
        var log = state.resolve("localstack.log");
        var process = launch(python, state, log, port);
        try {
            return new LocalStack(process, port, awaitReady(process, port, log));
        } catch (EngineException failed) {
            end(process);
            throw failed;
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public EngineVersion version() {
        return new EngineVersion("LocalStack", release);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        end(process);
    }

    private static Process launch(Path python, Path state, Path log, int port) {
        var command = List.of("sh", "-c", END_WITH_PARENT, "sh", python.toString(), "-m", "localstack.runtime.main");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings(state, port));
        try {
            Files.createDirectories(state.resolve("fs"));
            Files.createDirectories(state.resolve("home"));
            LocalStackDynamoDb.install(state.resolve("fs"), RunDirectory.dynamoDbHome());
            return builder.start();
        } catch (IOException failed) {
            throw new EngineException("cannot start LocalStack", failed);
        }
    }

    private static Map<String, String> settings(Path state, int port) {
        var address = "127.0.0.1:" + port;
        return Map.ofEntries(
                Map.entry("OVERRIDE_IN_DOCKER", "0"),
                Map.entry("FILESYSTEM_ROOT", state.resolve("fs").toString()),
                Map.entry("HOME", state.resolve("home").toString()),
                Map.entry("DISABLE_EVENTS", "1"),
                Map.entry("DYNAMODB_IN_MEMORY", "1"),
                // What is signed for one door must not open another, so that policies are worth testing.
                Map.entry("S3_SKIP_SIGNATURE_VALIDATION", "0"),
                Map.entry("SKIP_SSL_CERT_DOWNLOAD", "1"),
                Map.entry("DNS_ADDRESS", "0"),
                Map.entry("GATEWAY_LISTEN", address),
                Map.entry("LOCALSTACK_HOST", address),
                Map.entry("SQS_ENDPOINT_STRATEGY", "path"));
    }

    /// @return its release, as it tells
    private static String awaitReady(Process process, int port, Path log) {
        var health = URI.create("http://127.0.0.1:" + port + "/_localstack/health");
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() - deadline < 0) {
            try (var answer = health.toURL().openStream()) {
                var text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
                return text.replaceAll("(?s).*\"version\": *\"([^\"]*)\".*", "$1");
            } catch (IOException notYet) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw new EngineException("LocalStack did not come up within " + START_LIMIT + ": " + tail(log));
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException unreadable) {
            return "its log cannot be read: " + unreadable.getMessage();
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(POLITE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new EngineException("no free TCP port on the loopback address", failed);
        }
    }
}
