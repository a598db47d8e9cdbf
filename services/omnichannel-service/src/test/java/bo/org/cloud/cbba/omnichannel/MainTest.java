package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    private Path directory;

    @Test
    void startsAloneIsNotReadyWithoutIdentityAndEndsWhenAsked() throws Exception {
        var port = freePort();
        var process = start(port);
        try (var http = HttpClient.newHttpClient()) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> status(http, port, "/health/live") == 200);
            assertEquals(503, status(http, port, "/health/ready"), "nobody can be authenticated yet");
            assertEquals(404, status(http, port, "/dev/outbox"), "not outside of the embedded run");
            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(int port) throws IOException {
        var queues = FreshNames.of(getClass()).queue("");
        new EventQueues(Engines.sqsClient(), queues).ensure(OmnichannelResources.SERVICE);
        var settings = Map.of(
                "server.port",
                Integer.toString(port),
                "platform.url",
                "http://127.0.0.1:1",
                "postgres.url",
                Engines.freshDatabase(getClass()),
                "postgres.user",
                "",
                "sqs.endpoint",
                Engines.sqs().endpoint().toString(),
                "sqs.queue-prefix",
                queues,
                "keys.file",
                directory.resolve("key").toString(),
                "email.provider",
                "local-outbox");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(Main.class.getName());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
    }

    private static int status(HttpClient http, int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
