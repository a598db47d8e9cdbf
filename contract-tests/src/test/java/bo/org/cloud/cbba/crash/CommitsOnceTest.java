package bo.org.cloud.cbba.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A call that succeeds commits once if it changes something and not at all if it does not. Beside the commit
/// stand only the rate limits' counts and the claim of an idempotency key, which say nothing of what the call
/// does.
class CommitsOnceTest {
    /// They change nothing although they are no GET.
    private static final Set<String> READING = Set.of("issueToken", "lookUpProfiles");

    private static EveryOperation operations;

    @BeforeAll
    static void startServices() {
        operations = EveryOperation.prepare();
    }

    @AfterAll
    static void stopServices() {
        operations.close();
    }

    @TestFactory
    Stream<DynamicTest> anOperationCommits() {
        return operations.all().stream().map(operation -> {
            var expected = operation.method().equals("GET") || READING.contains(operation.id()) ? 0 : 1;
            return dynamicTest(operation.id() + " " + expected, () -> {
                var before = operations.commits();
                operation.call().run();
                assertEquals(expected, operations.commits() - before);
            });
        });
    }

    @Test
    void noOperationIsLeftOut() {
        assertEquals(
                ContractedOperations.ids(),
                operations.all().stream().map(EveryOperation.Operation::id).collect(Collectors.toSet()));
    }
}
