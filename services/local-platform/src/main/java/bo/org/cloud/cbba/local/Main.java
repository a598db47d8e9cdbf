package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What `./justw up` runs: starts the platform, says so in the file `run/ready` of the state directory, and
/// drains when it is asked to end.
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Map<String, String> LEVELS = Map.of(
            "org.apache.pekko", "WARN",
            "org.elasticmq", "WARN",
            "com.zaxxer", "WARN",
            "org.flywaydb", "WARN",
            "io.helidon", "WARN",
            "io.zonky", "WARN",
            "software.amazon", "WARN",
            "slick", "WARN",
            "org.jose4j", "WARN");

    private Main() {}

    public static void main(String... arguments) throws IOException {
        Logging.start(LogForm.READABLE, LEVELS);
        var began = System.nanoTime();
        var state = Path.of(System.getProperty("platform.state", ".local")).toAbsolutePath();
        var port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
        if (!FreePorts.isFree(port)) {
            LOG.error("port {} is in use by another program; choose one: PORT=8081 ./justw up", port);
            System.exit(3);
        }
        var limits = RateLimitText.parse(System.getenv().getOrDefault("RATE_LIMITS", ""));
        var platform = startOrExit(LocalOptions.kept(port, state).with(limits));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "shutdown"));
        awaitReady(platform.address());
        var took = Duration.ofNanos(System.nanoTime() - began);
        LOG.info("ready after {} ms", took.toMillis());
        announce(state.resolve("run"), platform, took);
    }

    private static LocalPlatform startOrExit(LocalOptions options) {
        try {
            return LocalPlatform.start(options);
        } catch (RuntimeException | Error failed) {
            LOG.error("not started", failed);
            System.exit(1);
            throw failed;
        }
    }

    private static void awaitReady(URI address) {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address.resolve("/health/ready")).build();
            while (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        } catch (IOException unreachable) {
            throw new IllegalStateException("own server does not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void announce(Path run, LocalPlatform platform, Duration took) throws IOException {
        var base = platform.address();
        var text = """
            ready in %.1f s on %s

              outbox     %s/dev/outbox    what would have been mailed
              identity   %s/identity
              profiles   %s/profiles
              messages   %s/omnichannel
              contracts  %s/specs
              problems   %s/problems
              health     %s/health/ready
            """.formatted(
                        took.toMillis() / 1000.0,
                        String.join(", ", platform.engines()),
                        base,
                        base,
                        base,
                        base,
                        base,
                        base,
                        base);
        Files.createDirectories(run);
        var draft = Files.writeString(run.resolve("ready.draft"), text);
        Files.move(draft, run.resolve("ready"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
