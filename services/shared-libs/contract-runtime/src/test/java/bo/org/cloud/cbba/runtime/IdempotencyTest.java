package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.assertProblem;
import static bo.org.cloud.cbba.runtime.AccessTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    private static final String BODY = Club.loan("Solaris", 7);
    private Club club;

    @BeforeEach
    void open() {
        club = Club.open();
    }

    @AfterEach
    void close() {
        club.close();
    }

    @Test
    void answersTheSameKeyWithTheFirstAnswerAndActsOnce() {
        var first = club.postLoan(BODY, "Idempotency-Key", "k-1");
        var second = club.postLoan(BODY, "Idempotency-Key", "k-1");
        assertEquals(201, second.statusCode());
        assertEquals(first.body(), second.body());
        assertEquals(header(first, "Location"), header(second, "Location"));
        assertEquals(header(first, "Content-Type"), header(second, "Content-Type"));
        assertEquals("true", header(second, "Idempotency-Replayed"));
        assertEquals(1, club.handler.calls.get());
        assertEquals("[loan.created]", club.store.committed.toString());
    }

    @Test
    void storesNeitherTheKeyNorWhatItIsNeededToGuessABody() {
        club.postLoan(BODY, "Idempotency-Key", "k-1");
        club.postLoan(BODY, "Idempotency-Key", "k-2");

        var scopes = club.store.keys.keySet();
        assertTrue(
                scopes.stream().noneMatch(scope -> scope.contains("k-1") || scope.contains("k-2")), scopes::toString);
        var fingerprints = club.store.keys.values().stream()
                .map(TestStore.Entry::fingerprint)
                .distinct()
                .count();
        assertEquals(2, fingerprints, "the same body has another fingerprint under another key");
    }

    @Test
    void actsEachTimeWithoutAKey() {
        club.postLoan(BODY);
        club.postLoan(BODY);
        assertEquals(2, club.handler.calls.get());
    }

    @Test
    void refusesTheKeyOfAnotherBody() {
        club.postLoan(BODY, "Idempotency-Key", "k-1");
        assertProblem(422, "IDEMPOTENCY_KEY_REUSED", club.postLoan(Club.loan("Ubik", 7), "Idempotency-Key", "k-1"));
    }

    @Test
    void keepsTheKeysOfTwoCallersApart() {
        club.postLoan(BODY, "Idempotency-Key", "k-1");
        var beto = club.post(
                "/club/api/v1/loans",
                BODY,
                "Authorization",
                "Bearer beto",
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "k-1");
        assertEquals(201, beto.statusCode());
        assertEquals(2, club.handler.calls.get());
    }

    @Test
    void asksToWaitWhileTheFirstCallRuns() {
        club.handler.before = () -> {
            club.handler.before = () -> {};
            var meanwhile = club.postLoan(BODY, "Idempotency-Key", "k-1");
            assertProblem(409, "IDEMPOTENCY_IN_PROGRESS", meanwhile);
            assertEquals("7", header(meanwhile, "Retry-After"));
        };
        assertEquals(201, club.postLoan(BODY, "Idempotency-Key", "k-1").statusCode());
    }

    @Test
    void freesTheKeyOfARefusedCall() {
        club.handler.before = () -> {
            throw ProblemException.of(PlatformProblem.CONFLICT);
        };
        assertProblem(409, "CONFLICT", club.postLoan(BODY, "Idempotency-Key", "k-1"));
        assertTrue(club.store.keys.isEmpty());
        club.handler.before = () -> {};
        assertEquals(201, club.postLoan(BODY, "Idempotency-Key", "k-1").statusCode());
    }

    @Test
    void freesTheKeyOfACallThatFailed() {
        club.handler.before = () -> {
            throw new IllegalStateException("out of books");
        };
        assertProblem(500, "INTERNAL_ERROR", club.postLoan(BODY, "Idempotency-Key", "k-1"));
        assertTrue(club.store.keys.isEmpty());
    }

    @Test
    void keepsTheClaimWhereTheCommitIsUnknown() {
        club.handler.before = () -> club.store.down = true;
        assertProblem(503, "SERVICE_UNAVAILABLE", club.postLoan(BODY, "Idempotency-Key", "k-1"));
        assertEquals(1, club.store.keys.size());
    }

    @Test
    void claimsNothingForABodyThatIsRefused() {
        assertEquals(422, club.postLoan("{}", "Idempotency-Key", "k-1").statusCode());
        assertTrue(club.store.keys.isEmpty());
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertProblem(400, "INVALID_PARAMETERS", club.postLoan(BODY, "Idempotency-Key", "x".repeat(256)));
        assertEquals(0, club.handler.calls.get());
        assertEquals(
                201, club.postLoan(BODY, "Idempotency-Key", "x".repeat(255)).statusCode(), "as the contract says");
    }
}
