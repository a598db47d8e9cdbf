package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.Caller;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final String LOAN = "/club/api/v1/loans/" + ClubHandler.LOAN;
    private static Club club;

    @BeforeAll
    static void open() {
        club = Club.open();
    }

    @AfterAll
    static void close() {
        club.close();
    }

    @BeforeEach
    void forget() {
        club.handler.calls.set(0);
    }

    @Test
    void asksForATokenWhereNoneWasSent() {
        var answer = club.get(LOAN);
        assertProblem(401, "UNAUTHENTICATED", answer);
        assertEquals("Bearer realm=\"cbba\"", header(answer, "WWW-Authenticate"));
        assertEquals(0, club.handler.calls.get());
    }

    @Test
    void saysWhyATokenProvesNothingWithoutBreakingTheHeader() {
        var answer = as("nobody", LOAN);
        assertProblem(401, "UNAUTHENTICATED", answer);
        assertEquals(
                "Bearer realm=\"cbba\", error=\"invalid_token\", error_description=\"expired ?yesterday?\"",
                header(answer, "WWW-Authenticate"));
    }

    @Test
    void takesTheSchemeInAnyCaseButNoOtherScheme() {
        assertEquals(200, club.get(LOAN, "Authorization", "bearer ana").statusCode());
        assertEquals(401, club.get(LOAN, "Authorization", "Basic YTpi").statusCode());
    }

    @Test
    void givesAResourceToItsOwnerAndHidesItFromOthers() {
        assertEquals(200, as("ana", LOAN).statusCode());
        assertProblem(404, "NOT_FOUND", as("beto", LOAN));
    }

    @Test
    void letsAPermissionStandInForOwnership() {
        assertEquals(200, as("admin", LOAN).statusCode());
        assertEquals(200, as("admin", "/club/api/v1/members/" + TestTokens.BETO).statusCode());
    }

    @Test
    void comparesAnOwnerInThePath() {
        assertEquals(200, as("ana", "/club/api/v1/members/" + TestTokens.ANA).statusCode());
        assertProblem(404, "NOT_FOUND", as("ana", "/club/api/v1/members/" + TestTokens.BETO));
        assertEquals(1, club.handler.calls.get());
    }

    @Test
    void refusesAServiceWithoutTheScopeAndAUserWhereAServiceIsMeant() {
        assertEquals(202, post("catalogue", "/club/api/v1/catalogue/sync").statusCode());
        var robot = post("robot", "/club/api/v1/catalogue/sync");
        assertProblem(403, "FORBIDDEN", robot);
        assertTrue(header(robot, "WWW-Authenticate").contains("error=\"insufficient_scope\""));
        assertProblem(403, "FORBIDDEN", post("ana", "/club/api/v1/catalogue/sync"));
        assertProblem(403, "FORBIDDEN", as("catalogue", "/club/api/v1/loans"));
    }

    @Test
    void asksToProveOneselfAgainWhereThatWasTooLongAgo() {
        var stale = post("ana", "/club/api/v1/me/password");
        assertProblem(403, "STEP_UP_REQUIRED", stale);
        assertTrue(header(stale, "WWW-Authenticate").contains("max_age=600"));
        assertEquals(202, post("ana-just-now", "/club/api/v1/me/password").statusCode());
    }

    @Test
    void tellsTheHandlerWhoCallsAndWhen() {
        as("ana", "/club/api/v1/loans");
        assertEquals(TestTokens.ANA, ((Caller.User) club.handler.last().caller()).id());
        assertEquals(Club.NOW, club.handler.last().now());
        assertEquals("127.0.0.1", club.handler.last().address());
    }

    @Test
    void answersPublicOperationsToAnybody() {
        var answer = club.get("/club/api/v1/rules");
        assertEquals(200, answer.statusCode());
        assertEquals("public, max-age=60", header(answer, "Cache-Control"));
        assertFalse(club.handler.last().caller().subject().isPresent());
    }

    @Test
    void knowsWhoCallsAPublicOperationThatMayAnswer401() {
        assertEquals(200, as("ana", "/club/api/v1/rules").statusCode());
        assertEquals(TestTokens.ANA, ((Caller.User) club.handler.last().caller()).id());
    }

    @Test
    void takesNobodyWithBadCredentialsForAVisitor() {
        assertProblem(401, "UNAUTHENTICATED", as("nobody", "/club/api/v1/rules"));
        assertProblem(401, "UNAUTHENTICATED", club.get("/club/api/v1/rules", "Authorization", "Basic YTpi"));
        assertEquals(0, club.handler.calls.get());
    }

    private static HttpResponse<String> as(String token, String path) {
        return club.get(path, "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> post(String token, String path) {
        return club.post(path, "", "Authorization", "Bearer " + token);
    }

    static void assertProblem(int status, String code, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
