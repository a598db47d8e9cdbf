package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.client.RefreshProblem;
import bo.org.cloud.cbba.identity.domain.UserSecret;
import bo.org.cloud.cbba.identity.event.SessionRevoked;
import bo.org.cloud.cbba.identity.model.RefreshRequest;
import bo.org.cloud.cbba.identity.model.TokenResponse;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefreshTest {
    private static final String REFRESH = "/identity/api/v1/auth/refresh";
    private final FrontDesk desk = FrontDesk.open(getClass());
    private TokenResponse session;
    private String first = "";

    @BeforeEach
    void logIn() {
        desk.admit(ANA);
        session = desk.anonymous().login(ANA.logsIn());
        first = session.refreshToken().orElseThrow();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aLostAnswerIsToldAgainForTenSeconds() {
        var next = refresh(first);
        desk.advance(Duration.ofSeconds(10));
        assertEquals(next, refresh(first));
        desk.advance(Duration.ofMillis(1));
        assertRefused(first);
        assertRefused(next);
    }

    @Test
    void anOldTokenEndsTheSessionEverywhere() {
        var second = refresh(first);
        var third = refresh(second);
        assertRefused(first);
        assertRefused(third);

        var revoked = desk.bus.await(SessionRevoked.TYPE);
        assertEquals(session.sessionId(), revoked.sessionId());
        assertEquals("refresh_token_reused", revoked.reason().value());
        var entry = desk.shelf.all(desk.shelf.resources().revocations()).getFirst();
        assertEquals(session.sessionId().toString(), entry.text("id"));
        var audit = desk.shelf.all(desk.shelf.resources().store().audit());
        assertTrue(audit.toString().contains("identity.session.refresh_token_reused"), audit.toString());
    }

    @Test
    void aMadeUpTokenEndsNoSession() {
        assertRefused(UserSecret.of(session.sessionId(), new byte[48]).text());
        assertRefused("A".repeat(86));
        refresh(first);
    }

    @Test
    void twoHundredAtOnceGetOneSuccessor() {
        var answers = IntStream.range(0, 200)
                .mapToObj(each -> desk.door.postAtOnce(REFRESH, "{\"refresh_token\":\"" + first + "\"}"))
                .toList()
                .stream()
                .map(answer -> answer.join())
                .toList();

        assertEquals(
                1, answers.stream().map(HttpResponse::statusCode).distinct().count());
        var successors = answers.stream()
                .map(answer -> Door.json(answer).getString("refresh_token"))
                .distinct()
                .toList();
        assertEquals(1, successors.size());
        refresh(successors.getFirst());
    }

    @Test
    void aSessionEndsAfterSevenDaysWithoutUse() {
        desk.advance(Duration.ofDays(7).minusMillis(1));
        var next = refresh(first);
        desk.advance(Duration.ofDays(7));
        assertRefused(next);
    }

    @Test
    void aSessionEndsAfterThirtyDaysInAnyCase() {
        var token = first;
        for (var week = 0; week < 4; week++) {
            desk.advance(Duration.ofDays(7).minusSeconds(1));
            token = refresh(token);
        }
        var last = desk.anonymous()
                .refresh(RefreshRequest.builder().refreshToken(token).build());
        assertEquals(Duration.ofDays(2).plusSeconds(4).toSeconds(), last.refreshExpiresIn());
        desk.advance(Duration.ofDays(2).plusSeconds(4));
        assertRefused(last.refreshToken().orElseThrow());
    }

    @Test
    void aSuspendedMemberGetsNoMoreTokens() {
        desk.shelf.setStatus(ANA.email(), "SUSPENDED");
        assertRefused(first);
    }

    @Test
    void theTokenComesOneWayAndTheAnswerGoesTheSameWay() {
        var cookie = "__Secure-refresh_token=" + first;
        var origin = FrontDesk.PUBLIC.toString();
        var both = desk.door.post(REFRESH, "{\"refresh_token\":\"" + first + "\"}", "Cookie", cookie);
        assertEquals("AMBIGUOUS", error(both));
        assertEquals("REQUIRED", error(desk.door.post(REFRESH, "{}")));
        var foreign = desk.door.post(REFRESH, "{}", "Cookie", cookie, "Origin", "https://evil.example.org");
        assertEquals("ORIGIN_NOT_ALLOWED", Door.code(foreign));

        var answer = desk.door.post(REFRESH, "{}", "Cookie", cookie, "Origin", origin);
        assertEquals(200, answer.statusCode());
        assertFalse(Door.json(answer).containsKey("refresh_token"));
        var next = Door.header(answer, "Set-Cookie").split("[=;]", 3)[1];
        refresh(next);
    }

    private static String error(HttpResponse<String> answer) {
        assertEquals("VALIDATION_FAILED", Door.code(answer));
        var error = Door.json(answer).getJsonArray("errors").getJsonObject(0);
        assertEquals("/refresh_token", error.getString("pointer"));
        return error.getString("code");
    }

    private String refresh(String token) {
        var answer = desk.anonymous()
                .refresh(RefreshRequest.builder().refreshToken(token).build());
        assertEquals(session.sessionId(), answer.sessionId());
        return answer.refreshToken().orElseThrow();
    }

    private void assertRefused(String token) {
        var refused = assertThrows(RefreshProblem.class, () -> refresh(token));
        assertEquals(RefreshProblem.Code.REFRESH_TOKEN_INVALID, refused.reason());
    }
}
