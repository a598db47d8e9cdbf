package bo.org.cloud.cbba.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/// A service in a process of its own.
final class ServiceProcess {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<String> JVM = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx192m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /// Of this test, which has every service's.
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /// Starts without waiting for it.
    ///
    /// @param first stands before all else on the class path
    /// @param log is appended to
    static ServiceProcess start(
            Service service, Path first, List<String> properties, Map<String, String> settings, Path log) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(properties);
        command.addAll(List.of("-cp", first + File.pathSeparator + classPath(), service.mainClass()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        try {
            var started = new ServiceProcess(builder.start());
            // Nothing outlives a test run that is killed itself.
            Runtime.getRuntime().addShutdownHook(new Thread(started.process::destroyForcibly));
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Waits until the service says it is ready, or is dead already.
    void awaitReady(URI address) {
        var request = HttpRequest.newBuilder(address.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Awaitility.await("ready at " + address)
                .atMost(START)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK_EVERY)
                .until(() -> !process.isAlive() || isReady(request));
    }

    private static boolean isReady(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// @return its exit code if it ended within the time
    OptionalInt awaitEnd(Duration longest) {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// `kill -9`, and waits until it is gone.
    void kill() {
        process.destroyForcibly();
        awaitEnd(START);
    }
}
