package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Drives each consumer's own code by what its pact says that it gets.
class ConsumersTest {
    /// Writes what is then to be reviewed and committed.
    private static final boolean WRITE = Boolean.getBoolean("pacts.write");

    private static final Map<ConsumerPact, Verdict> VERDICTS = new ConcurrentHashMap<>();

    @AfterAll
    static void keepVerdicts() {
        var build = Build.of(PactFiles.ROOT);
        VERDICTS.values().forEach(verdict -> verdict.write(Verdict.FOLDER, build, Clock.systemUTC()));
    }

    @TestFactory
    Stream<DynamicTest> consumersNeedWhatTheirPactSays() {
        return ConsumerPact.all().stream()
                .flatMap(pact -> pact.needs().stream()
                        .map(need -> dynamicTest(
                                pact.consumer() + " of " + pact.provider() + ": "
                                        + need.interaction().getDescription(),
                                () -> {
                                    drive(pact, need);
                                    VERDICTS.computeIfAbsent(pact, _ -> Verdict.on("consumer", pact.pair()))
                                            .holds(need.interaction().getDescription());
                                })));
    }

    private static void drive(ConsumerPact pact, Need need) {
        switch (need) {
            case Need.Call call -> drive(pact, call);
            case Need.Message message ->
                message.reaction().to(message.interaction().contentsAsString());
        }
    }

    private static void drive(ConsumerPact pact, Need.Call call) {
        var mock = MockHttpServerKt.mockServer(
                ConsumerPact.pactOf(pact.consumer(), pact.provider(), call.all()), MockProviderConfig.createDefault());
        mock.start();
        try {
            mock.waitForServer();
            call.use().against(URI.create(mock.getUrl()));
            assertInstanceOf(PactVerificationResult.Ok.class, mock.validateMockServerState("used"));
        } finally {
            mock.stop();
        }
    }

    @TestFactory
    Stream<DynamicTest> pactsAreKeptAsConsumersNeedThem() {
        return ConsumerPact.all().stream()
                .map(pact -> dynamicTest(pact.consumer() + " of " + pact.provider(), () -> {
                    var file = PactFiles.of(pact.consumer(), pact.provider());
                    if (WRITE) {
                        write(pact);
                    }
                    assertEquals(PactFiles.text(pact.pact()), Files.readString(file));
                }));
    }

    private static void write(ConsumerPact pact) throws IOException {
        var file = PactFiles.of(pact.consumer(), pact.provider());
        Files.createDirectories(file.getParent());
        Files.writeString(file, PactFiles.text(pact.pact()));
    }

    @TestFactory
    Stream<DynamicTest> noPactIsKeptThatNobodyHolds() {
        var held = ConsumerPact.all().stream()
                .map(pact -> PactFiles.of(pact.consumer(), pact.provider()))
                .toList();
        return PactFiles.all().stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertEquals(
                                List.of(file),
                                held.stream().filter(file::equals).toList())));
    }
}
