package bo.org.cloud.cbba.bench;

import bo.org.cloud.cbba.engines.DynamoDbLocal;
import bo.org.cloud.cbba.engines.EngineOptions;
import bo.org.cloud.cbba.engines.StateDirectory;
import bo.org.cloud.cbba.profiles.server.MyProfileRoutes;
import bo.org.cloud.cbba.testing.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/// A generated route in its service against the same bytes from Helidon alone: two JVMs that take turns.
final class HttpBench implements AutoCloseable {
    private static final int TOKENS = 1_000;
    private static final String ISSUER = "http://localhost/identity";
    private static final String PATH = MyProfileRoutes.GET_MY_PROFILE.path();
    private static final List<String> JVM = List.of("-Xms512m", "-Xmx512m", "--enable-native-access=ALL-UNNAMED");

    /// What is asked of both servers.
    enum Kind {
        GET,
        PATCH
    }

    private final DynamoDbLocal database;
    private final Child generated;
    private final Child plain;
    private final URI generatedAddress;
    private final URI plainAddress;
    private final Wrk wrk;

    /// Starts both servers, the generated one with more JVM options, e.g. to take a profile.
    HttpBench(Path directory, List<String> moreOptions) throws IOException, InterruptedException {
        database = DynamoDbLocal.start(new StateDirectory(directory.resolve("engines")), EngineOptions.forOneRun());
        var issuer = TestTokens.issuedBy(ISSUER, Clock.systemUTC());
        var tokens = IntStream.range(0, TOKENS)
                .mapToObj(_ -> issuer.user(UUID.randomUUID(), "member")
                        .expiresAt(Instant.now().plus(Duration.ofHours(2)))
                        .mint())
                .toList();
        var keySet = Files.writeString(directory.resolve("jwks.json"), issuer.jwks());
        var port = Child.freePort();
        var options = new ArrayList<>(JVM);
        options.addAll(moreOptions);
        generated = Child.start(
                directory.resolve("generated.log"),
                options,
                GeneratedServer.class.getName(),
                List.of(Integer.toString(port), database.endpoint().toString(), ISSUER, keySet.toString()));
        generatedAddress = URI.create("http://127.0.0.1:" + port + PATH);
        generated.awaitReady(generatedAddress.resolve("/health/ready"));
        var read = record(directory.resolve("get.answer"), tokens.getFirst(), Kind.GET);
        var written = record(directory.resolve("patch.answer"), tokens.getFirst(), Kind.PATCH);

        var plainPort = Child.freePort();
        plain = Child.start(
                directory.resolve("plain.log"),
                JVM,
                PlainServer.class.getName(),
                List.of(Integer.toString(plainPort), PATH, read.toString(), written.toString()));
        plainAddress = URI.create("http://127.0.0.1:" + plainPort + PATH);
        plain.awaitReady(plainAddress);
        wrk = new Wrk(directory, tokens, Samples.patch());
    }

    private Path record(Path file, String token, Kind kind) throws IOException, InterruptedException {
        var body = kind == Kind.GET ? BodyPublishers.noBody() : BodyPublishers.ofString(Samples.patch());
        var request = HttpRequest.newBuilder(generatedAddress)
                .method(kind.name(), body)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/merge-patch+json")
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        kind + ": " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return RecordedAnswer.of(answer).keepIn(file);
        }
    }

    /// Warms both up, then lets them take turns.
    Map<Kind, List<Round>> run(int warmSeconds, int rounds, int seconds) throws IOException, InterruptedException {
        Map<Kind, List<Round>> results = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            measure(generated, generatedAddress, kind, warmSeconds);
            measure(plain, plainAddress, kind, warmSeconds);
            results.put(kind, new ArrayList<>());
        }
        for (var turn = 0; turn < rounds; turn++) {
            for (var kind : Kind.values()) {
                var own = measure(generated, generatedAddress, kind, seconds);
                var round = new Round(own, measure(plain, plainAddress, kind, seconds));
                Objects.requireNonNull(results.get(kind), kind.name()).add(round);
            }
        }
        return results;
    }

    /// Load on the generated server alone.
    void load(Kind kind, int seconds) throws IOException, InterruptedException {
        wrk.run(generatedAddress, kind.name(), seconds);
    }

    private Round.Measured measure(Child server, URI address, Kind kind, int seconds)
            throws IOException, InterruptedException {
        var before = server.cpu();
        var load = wrk.run(address, kind.name(), seconds);
        var cpu = server.cpu().minus(before);
        return new Round.Measured(
                load.perSecond(), cpu.toNanos() / 1e3 / load.requests(), load.p50Micros(), load.p99Micros());
    }

    @Override
    public void close() {
        plain.close();
        generated.close();
        database.close();
    }
}
