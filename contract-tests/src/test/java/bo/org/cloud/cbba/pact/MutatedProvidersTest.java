package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Breaks the running providers' answers and messages in every field that a pact names: each breach has to be
/// found.
class MutatedProvidersTest {
    private final Verification verification = new Verification();

    @TestFactory
    Stream<DynamicTest> noBreachOfAPactGoesUnseen() {
        return PactFiles.readAll().stream().flatMap(this::tests);
    }

    private Stream<DynamicTest> tests(V4Pact pact) {
        var scenes = new Scenes(pact.getConsumer().getName());
        return Stream.concat(
                PactFiles.calls(pact)
                        .map(call -> dynamicTest(
                                ProvidersTest.name(pact, call), () -> assertEquals(List.of(), unseen(scenes, call)))),
                PactFiles.messages(pact)
                        .map(message -> dynamicTest(
                                ProvidersTest.name(pact, message),
                                () -> assertEquals(
                                        List.of(), unseen(ProvidersTest.published(pact, scenes, message), message)))));
    }

    private List<Mutation> unseen(Scenes scenes, V4Interaction.SynchronousHttp call) {
        var state = ProvidersTest.stateOf(scenes, call);
        var fields = Mutation.of(call.getResponse().getBody().valueAsString());
        assertFalse(fields.isEmpty());
        try (var proxy = MutatingProxy.before(RunningPlatform.address())) {
            assertEquals(Optional.empty(), verification.call(proxy.address(), call, state), "the proxy alone");
            var mutations = Stream.concat(fields.stream(), Stream.of(Mutation.status(202), Mutation.status(500)))
                    .toList();
            var unseen = mutations.stream()
                    .filter(mutation -> {
                        proxy.breakBy(mutation);
                        return verification.call(proxy.address(), call, state).isEmpty();
                    })
                    .toList();
            assertEquals(1 + mutations.size(), proxy.passed(), "each was made");
            return unseen;
        }
    }

    private List<Mutation> unseen(String published, V4Interaction.AsynchronousMessage message) {
        var fields = Mutation.of(message.contentsAsString());
        assertFalse(fields.isEmpty());
        return fields.stream()
                .filter(mutation ->
                        verification.message(mutation.apply(published), message).isEmpty())
                .toList();
    }
}
