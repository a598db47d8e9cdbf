package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.PageQuery;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.model.Revocation;
import bo.org.cloud.cbba.identity.model.RevocationList;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevocationsTest {
    private final FrontDesk desk = FrontDesk.open(getClass());

    @BeforeEach
    void admit() {
        desk.admit(ANA);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSessionThatEndedIsInTheFeedUntilItsLastTokenHasExpired() {
        var session = loginAndOut();

        var entry = follower().listRevocations(PageQuery.first()).items().getFirst();
        assertEquals("session", entry.kind().value());
        assertEquals(session, entry.id());
        assertTrue(entry.notBefore().isAfter(desk.clock.instant()), "calls under way are reached too");
        assertTrue(entry.expiresAt().isAfter(entry.notBefore().plus(Duration.ofMinutes(15))));

        desk.advance(Duration.between(desk.clock.instant(), entry.expiresAt()).plusMillis(1));
        assertEquals(List.of(), follower().listRevocations(PageQuery.first()).items());
    }

    @Test
    void aBacklogIsReadPageByPage() {
        var ended = new ArrayList<String>();
        for (var each = 0; each < 5; each++) {
            ended.add(loginAndOut());
            desk.clock.advance(Duration.ofSeconds(1));
        }

        var read = new ArrayList<String>();
        var page = follower().listRevocations(PageQuery.first(2));
        while (page.items().size() == 2) {
            read.addAll(ids(page));
            page = follower().listRevocations(new PageQuery(OptionalInt.of(2), page.nextCursor()));
        }
        read.addAll(ids(page));
        assertEquals(ended, read);
    }

    @Test
    void entriesThatHaveExpiredHideNoneThatHaveNot() {
        for (var each = 0; each < 3; each++) {
            loginAndOut();
        }
        desk.advance(Duration.ofMinutes(17));
        var recent = loginAndOut();

        assertEquals(List.of(recent), ids(follower().listRevocations(PageQuery.first(2))));
    }

    @Test
    void theCursorAtTheEndReachesBackThirtySeconds() {
        var first = loginAndOut();
        desk.clock.advance(Duration.ofSeconds(29));
        var end = follower().listRevocations(PageQuery.first()).nextCursor().orElseThrow();
        var second = loginAndOut();

        assertEquals(List.of(first, second), ids(follower().listRevocations(PageQuery.after(end))));
        desk.clock.advance(Duration.ofSeconds(31));
        var later =
                follower().listRevocations(PageQuery.after(end)).nextCursor().orElseThrow();
        assertEquals(List.of(), ids(follower().listRevocations(PageQuery.after(later))));
    }

    @Test
    void aCursorThatNobodySignedIsRefused() {
        var refused =
                assertThrows(ProblemException.class, () -> follower().listRevocations(PageQuery.after("v1.1.x.y")));
        assertEquals("INVALID_CURSOR", refused.code());
    }

    @Test
    void onlyVerifiersWithTheScopeFollow() {
        var member = desk.with(desk.anonymous().login(ANA.logsIn()));
        var other = desk.withToken(token("profiles:lookup"));

        for (var client : List.of(member, other)) {
            var refused = assertThrows(ProblemException.class, () -> client.listRevocations(PageQuery.first()));
            assertEquals("FORBIDDEN", refused.code());
        }
    }

    @Test
    void loggingOutRemovesTheCookieAndTwiceDoesNoHarm() {
        var tokens = desk.anonymous().login(ANA.logsIn());
        var bearer = "Bearer " + tokens.accessToken();
        var answer = desk.door.post("/identity/api/v1/auth/logout", "", "Authorization", bearer);

        assertEquals(204, answer.statusCode());
        assertTrue(
                Door.header(answer, "Set-Cookie").startsWith("__Secure-refresh_token=; Path=/identity/api/v1/auth;"));
        assertTrue(Door.header(answer, "Set-Cookie").contains("Max-Age=0"));
        desk.door.post("/identity/api/v1/auth/logout", "", "Authorization", bearer);
        assertEquals(1, desk.shelf.all(desk.shelf.resources().revocations()).size());
    }

    private String loginAndOut() {
        var tokens = desk.anonymous().login(ANA.logsIn());
        desk.with(tokens).logout();
        return tokens.sessionId().toString();
    }

    private IdentityClient follower() {
        return desk.withToken(token("identity:revocations"));
    }

    private String token(String scope) {
        return desk.asClient(FrontDesk.PARTNER, FrontDesk.PARTNER_SECRET)
                .issueToken(TokenRequest.builder()
                        .grantType("client_credentials")
                        .scope(scope)
                        .build())
                .accessToken();
    }

    private static List<String> ids(RevocationList page) {
        return page.items().stream().map(Revocation::id).toList();
    }
}
