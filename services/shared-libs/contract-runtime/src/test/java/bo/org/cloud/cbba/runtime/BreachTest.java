package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.Requirement;
import bo.org.cloud.cbba.contract.SetCookie;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// Answers that a contract does not allow never leave, whatever a handler does.
class BreachTest {
    private static final Loan LOAN = ClubHandler.MOBY_DICK;

    @Test
    void refusesA201WithoutLocation() {
        assertBreach(
                "make: 201 without Location", Operation.of("make", "GET", "/x").answers(201), Answer.of(LOAN));
    }

    @Test
    void refusesAVersionedAnswerWithoutVersion() {
        assertBreach(
                "make: no version for the ETag",
                Operation.of("make", "GET", "/x").versioned(),
                Answer.of(LOAN));
    }

    @Test
    void refusesAnAnswerWhoseOwnerNobodyCompared() {
        var operation = Operation.of("make", "GET", "/x").requires(Requirement.allOf(new Requirement.OwnsResource()));
        assertBreach("make: the answer's owner was not compared with the caller", operation, Answer.of(LOAN));
    }

    @Test
    void refusesAHeaderThatWouldStartAnother() {
        assertBreach(
                "make: a header value may hold visible ASCII only",
                Operation.of("make", "GET", "/x"),
                Answer.of(LOAN).at("/x\r\nSet-Cookie: a=b"));
    }

    @Test
    void refusesAnEntityTagThatWouldStartAHeader() {
        assertBreach(
                "make: a header value may hold visible ASCII only",
                Operation.of("make", "GET", "/x").versioned(),
                Answer.of(LOAN).withVersion(1).seenAs("staff\r\nSet-Cookie: a=b"));
    }

    @Test
    void refusesACookieThatWouldStartAHeader() {
        assertBreach(
                "make: a header value may hold visible ASCII only",
                Operation.of("make", "GET", "/x"),
                Answer.of(LOAN).with(new SetCookie("a", "b\nLocation: /", "/", Duration.ofDays(7))));
    }

    @Test
    void refusesToRememberACookie() {
        var cookie = new SetCookie("__Secure-refresh", "secret", "/", Duration.ofDays(7));
        assertBreach(
                "make: an answer with cookies is never replayed",
                Operation.of("make", "GET", "/x").idempotent(),
                Answer.of(LOAN).with(cookie));
    }

    private static void assertBreach(
            String what, bo.org.cloud.cbba.contract.OperationBuilder operation, Answer<Loan> answer) {
        List<String> breaches = new CopyOnWriteArrayList<>();
        var described = operation.produces("application/json").build();
        var store = new TestStore();
        var service = ServiceRuntime.builder()
                .service("breach")
                .authenticator(new TestTokens(Club.NOW))
                .workStore(store)
                .rateLimits(new TestLimits())
                .cursorKeys(CursorKeys.of(new CursorKeys.Key("k1", new byte[32])))
                .onBreach((operationId, fault) -> breaches.add(operationId + ": " + fault))
                .routes(routes -> routes.add(described, Loan.CODEC, exchange -> {
                    exchange.call();
                    return answer;
                }))
                .build();
        var options = RuntimeOptions.builder().port(0).build();
        try (var server = ContractServer.builder()
                        .options(options)
                        .service(service)
                        .build()
                        .start();
                var raw = new RawConnection(server.port())) {
            raw.send("GET /x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ana\r\nIdempotency-Key: k\r\n\r\n");
            UnreadableHttpTest.assertProblem("500", "INTERNAL_ERROR", raw.answer());
        }
        assertEquals(List.of(what), breaches);
        assertEquals(0, store.keys.size());
    }
}
