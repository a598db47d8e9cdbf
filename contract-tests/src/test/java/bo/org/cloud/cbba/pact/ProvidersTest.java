package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Holds the running services to every pact that is kept of them.
class ProvidersTest {
    private static final Map<Pair, Verdict> VERDICTS = new ConcurrentHashMap<>();

    private final Verification verification = new Verification();

    @AfterAll
    static void keepVerdicts() {
        var build = Build.of(PactFiles.ROOT);
        Verdict.writePairs(Verdict.FOLDER, build);
        VERDICTS.values().forEach(verdict -> verdict.write(Verdict.FOLDER, build, Clock.systemUTC()));
    }

    @TestFactory
    Stream<DynamicTest> providersDoWhatTheirConsumersNeed() {
        return PactFiles.readAll().stream().flatMap(this::tests);
    }

    private Stream<DynamicTest> tests(V4Pact pact) {
        var scenes = new Scenes(pact.getConsumer().getName());
        return Stream.concat(
                PactFiles.calls(pact)
                        .map(call -> test(
                                pact,
                                call,
                                () -> verification.call(RunningPlatform.address(), call, stateOf(scenes, call)))),
                PactFiles.messages(pact)
                        .map(message -> test(
                                pact, message, () -> verification.message(published(pact, scenes, message), message))));
    }

    private static DynamicTest test(V4Pact pact, V4Interaction interaction, Supplier<Optional<String>> faults) {
        return dynamicTest(name(pact, interaction), () -> {
            assertEquals(Optional.empty(), faults.get());
            VERDICTS.computeIfAbsent(Coverage.pairOf(pact), pair -> Verdict.on("provider", pair))
                    .holds(interaction.getDescription());
        });
    }

    static String published(V4Pact pact, Scenes scenes, V4Interaction message) {
        var state = stateOf(scenes, message);
        return Published.await(
                pact.getConsumer().getName(),
                message.getDescription(),
                Objects.requireNonNull(state.get("email")).toString());
    }

    static Map<String, Object> stateOf(Scenes scenes, V4Interaction interaction) {
        return scenes.set(interaction.getProviderStates().getFirst().getName());
    }

    static String name(V4Pact pact, V4Interaction interaction) {
        return pact.getProvider().getName() + " for " + pact.getConsumer().getName() + ": "
                + interaction.getDescription();
    }
}
