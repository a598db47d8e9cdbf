package bo.org.cloud.cbba.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Sends every operation what it has to refuse. Each refusal is a problem document in the caller's language
/// with the headers that the contract promises, and none leaves anything behind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {
    /// Not yet known to whoever is refused before.
    private static final Set<String> LIMITS = Set.of("RateLimit", "RateLimit-Policy");

    private Map<String, Long> before = Map.of();

    @BeforeAll
    void count() {
        assertTrue(Baseline.callers().size() > 1);
        before = Stage.STORES.settled();
        assertTrue(before.size() > 10, () -> "tables: " + before);
    }

    @AfterAll
    void leavesNothingBehind() {
        assertEquals(before, Stage.STORES.settled());
    }

    @TestFactory
    Stream<DynamicTest> strangersAndTheWrongPeople() {
        return each(AccessRefusals::of);
    }

    @TestFactory
    Stream<DynamicTest> wrongMethodsHeadersAndParameters() {
        return each(RequestRefusals::of);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoBody() {
        return each(BodyRefusals::of);
    }

    @TestFactory
    Stream<DynamicTest> faultyFields() {
        return each(FieldRefusals::of);
    }

    private static Stream<DynamicTest> each(Function<SpecOperation, List<Refusal>> refusals) {
        return SpecDocument.operations().stream()
                .flatMap(operation -> refusals.apply(operation).stream())
                .map(refusal -> dynamicTest(refusal.toString(), () -> {
                    assertRefused(refusal, "es", refusal.request());
                    assertRefused(refusal, "en", refusal.request().header("Accept-Language", "en-GB, es;q=0.5"));
                }));
    }

    private static void assertRefused(Refusal refusal, String language, Sent request) {
        var requestId = "refused-" + UUID.randomUUID();
        var sent = request.header("X-Request-Id", requestId);
        // No contract describes an answer to a method that it does not know.
        var answer = refusal.status() == 405 ? Stage.WIRE.sendBeside(sent) : Stage.WIRE.send(sent);
        assertEquals(refusal.status(), answer.status(), answer::toString);
        assertEquals(requestId, answer.header("X-Request-Id"));
        assertPromisedHeaders(refusal, answer);
        if (refusal.operation().follows("rfc6749")
                && answer.header("Content-Type").startsWith("application/json")) {
            assertTrue(answer.json().getString("error").matches("[a-z_]+"), answer::toString);
            return;
        }
        assertEquals(language, answer.header("Content-Language"));
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertProblem(refusal, answer.json(), requestId);
    }

    private static void assertProblem(Refusal refusal, JsonObject problem, String requestId) {
        assertEquals(refusal.code(), problem.getString("code"), problem::toString);
        assertEquals(refusal.status(), problem.getInt("status"));
        assertEquals(requestId, problem.getString("request_id"));
        assertEquals(refusal.request().path(), problem.getString("instance"));
        var page = "/problems/" + refusal.code().toLowerCase(Locale.ROOT).replace('_', '-');
        assertTrue(problem.getString("type").endsWith(page), () -> problem.getString("type"));
        refusal.fault()
                .ifPresent(wanted -> assertTrue(
                        problem.containsKey("errors")
                                && problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                                        .anyMatch(wanted),
                        problem::toString));
    }

    private static void assertPromisedHeaders(Refusal refusal, Received answer) {
        var operation = refusal.operation();
        var missing = new TreeSet<String>();
        if (operation.statuses().contains(answer.status())) {
            missing.addAll(operation.headers(answer.status()));
            missing.removeAll(LIMITS);
            if (operation.follows("rfc6749")) {
                missing.remove("Vary"); // its texts are English for everybody
            }
        } else {
            missing.add(answer.status() == 405 ? "Allow" : "X-Request-Id");
        }
        missing.removeIf(name -> !answer.header(name).isEmpty());
        assertEquals(Set.of(), missing, "headers that the contract promises");
    }
}
