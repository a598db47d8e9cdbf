package bo.org.cloud.cbba.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Sends every example of every contract to the running platform, which has to answer as the contract promises.
class ExamplesTest {
    /// Whose only example needs a state that cannot be brought about; what they refuse is tested like
    /// everything else.
    private static final Set<String> WITHOUT_SUCCESS = Set.of("unsubscribe");

    // Sent only where the contract lists them and something calls for them.
    private static final Set<String> CONDITIONAL = Set.of("Set-Cookie", "Idempotency-Replayed");

    private final List<SpecExample> examples = SpecDocument.operations().stream()
            .flatMap(each -> SpecExample.of(each).stream())
            .toList();

    @TestFactory
    Stream<DynamicTest> everyExampleSucceeds() {
        return examples.stream()
                .filter(example -> !UnreachableStates.reasons().containsKey(example.state()))
                .map(example -> dynamicTest(example.operation() + ": " + example.name(), () -> succeeds(example)));
    }

    private void succeeds(SpecExample example) {
        var operation = example.operation();
        var requestId = "example-" + UUID.randomUUID();
        var request = Stage.STATES.prepare(example.state(), example.request()).header("X-Request-Id", requestId);
        var answer = Stage.WIRE.send(request);
        assertEquals(operation.successStatus(), answer.status(), answer::toString);
        assertEquals(requestId, answer.header("X-Request-Id"));
        var missing = new TreeSet<>(operation.headers(answer.status()));
        missing.removeAll(CONDITIONAL);
        missing.removeIf(name -> !answer.header(name).isEmpty());
        assertEquals(Set.of(), missing, "headers that the contract promises");
        if (operation.successContent().isEmpty()) {
            assertEquals(0, answer.body().length);
        } else {
            assertTrue(operation.successContent().containsKey(mediaType(answer)), () -> mediaType(answer));
        }
    }

    private static String mediaType(Received answer) {
        return answer.header("Content-Type").split(";", 2)[0];
    }

    @Test
    void noOperationIsLeftOut() {
        var tried = examples.stream()
                .filter(example -> Stage.STATES.knows(example.state()))
                .map(example -> example.operation().id())
                .collect(Collectors.toSet());
        var left = SpecDocument.operations().stream()
                .map(SpecOperation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(left.size() >= 19, () -> "found only " + left);
        left.removeAll(tried);
        assertEquals(WITHOUT_SUCCESS, left);
    }

    @Test
    void everyStateIsBroughtAboutOrReviewed() {
        var needed = examples.stream().map(SpecExample::state).collect(Collectors.toSet());
        assertAll(
                () -> assertEquals(
                        List.of(),
                        needed.stream()
                                .filter(state -> !Stage.STATES.knows(state))
                                .filter(state -> !UnreachableStates.reasons().containsKey(state))
                                .toList(),
                        "neither brought about nor reviewed"),
                () -> assertTrue(needed.containsAll(UnreachableStates.reasons().keySet()), "reviewed, but not needed"),
                () -> assertFalse(UnreachableStates.reasons().keySet().stream().anyMatch(Stage.STATES::knows), "both"));
    }
}
