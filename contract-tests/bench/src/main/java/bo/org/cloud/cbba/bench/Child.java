package bo.org.cloud.cbba.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Another process whose readiness and processor time are looked at.
final class Child implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final Process process;
    private final long startedNanos;
    private final Path output;

    private Child(Process process, long startedNanos, Path output) {
        this.process = process;
        this.startedNanos = startedNanos;
        this.output = output;
    }

    /// @param output file for what it prints
    static Child start(Path output, List<String> jvmOptions, String mainClass, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return start(output, command, Map.of());
    }

    /// Any program.
    static Child start(Path output, List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var started = System.nanoTime();
        return new Child(builder.start(), started, output);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Returns when the address answers 2xx.
    ///
    /// @return the time since the process was started
    Duration awaitReady(URI address) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).build();
            while (!isReady(http, request)) {
                if (!process.isAlive() || elapsed().compareTo(LIMIT) > 0) {
                    throw new IllegalStateException("not ready; see " + output);
                }
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
        return elapsed();
    }

    private static boolean isReady(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /// What it used so far, all threads together.
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /// Asks it to end and waits.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
