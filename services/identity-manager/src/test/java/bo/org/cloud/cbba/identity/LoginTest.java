package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static bo.org.cloud.cbba.identity.Cast.TOM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.domain.PasswordHash;
import bo.org.cloud.cbba.identity.event.LoginFailed;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginTest {
    private static final String LOGIN = "/identity/api/v1/auth/login";
    private final FrontDesk desk = FrontDesk.open(getClass());

    @BeforeAll
    void admitAna() {
        desk.admit(ANA);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void theCaseOfTheAddressDoesNotMatter() {
        assertEquals(
                200,
                desk.door.login(ANA.at("ANA.Quispe@EXAMPLE.org"), Door.HERE).statusCode());
    }

    @Test
    void unknownWrongSuspendedAndDeletedLookTheSame() {
        var suspended = ANA.at("suspended@example.org");
        var deleted = ANA.at("deleted@example.org");
        desk.admit(suspended);
        desk.admit(deleted);
        desk.shelf.setStatus(suspended.email(), "SUSPENDED");
        desk.shelf.setStatus(deleted.email(), "DELETED");

        var wrong = desk.door.login(ANA.withPassword("wrong"), "203.0.113.1");
        assertEquals("INVALID_CREDENTIALS", Door.code(wrong));
        for (var other : new Cast[] {suspended, deleted, ANA.at("nobody@example.org")}) {
            var answer = desk.door.login(other, "203.0.113.1");
            assertEquals(401, answer.statusCode());
            assertEquals(wrong.headers().map().keySet(), answer.headers().map().keySet());
            assertEquals(withoutId(wrong.body()), withoutId(answer.body()));
        }
    }

    @Test
    void anUnverifiedAddressIsToldOnlyAfterTheRightPassword() {
        var pending = ANA.at("pending@example.org");
        desk.anonymous().register(pending.registers().build());

        assertEquals("INVALID_CREDENTIALS", Door.code(desk.door.login(pending.withPassword("wrong"), "203.0.113.2")));
        assertEquals("EMAIL_NOT_VERIFIED", Door.code(desk.door.login(pending, "203.0.113.2")));
        var told = desk.bus
                .probe()
                .await(
                        LoginFailed.TYPE.name(),
                        event -> desk.bus
                                .read(LoginFailed.TYPE, event)
                                .reason()
                                .value()
                                .equals("email_not_verified"));
        assertEquals(2, desk.bus.read(LoginFailed.TYPE, told).attemptCount());
    }

    @Test
    void aBrowserGetsItsRefreshTokenInACookieThatScriptsCannotRead() {
        var answer = desk.door.post(LOGIN, cookieLogin(), "Origin", FrontDesk.PUBLIC.toString());

        assertEquals(200, answer.statusCode());
        assertFalse(Door.json(answer).containsKey("refresh_token"));
        var cookie = Door.header(answer, "Set-Cookie");
        assertTrue(cookie.startsWith("__Secure-refresh_token="), cookie);
        assertTrue(
                cookie.endsWith("; Path=/identity/api/v1/auth; Max-Age=604800; Secure; HttpOnly; SameSite=Strict"),
                cookie);
    }

    @Test
    void aForeignPageGetsNoCookie() {
        for (var origin : new String[] {"https://evil.example.org", "null", FrontDesk.PUBLIC + ".evil.org"}) {
            var answer = desk.door.post(LOGIN, cookieLogin(), "Origin", origin);
            assertEquals("ORIGIN_NOT_ALLOWED", Door.code(answer));
            assertEquals("", Door.header(answer, "Set-Cookie"));
        }
    }

    @Test
    void thePasswordIsTheSameOnEveryKeyboard() {
        var composed = TOM.withPassword("ma\u00f1ana cruzo el \u212b r\u00edo");
        var decomposed = TOM.withPassword("man\u0303ana cruzo el \u00c5 ri\u0301o");
        desk.admit(composed);

        assertEquals(200, desk.door.login(decomposed, Door.HERE).statusCode());
    }

    @Test
    void aHashOfOlderParametersIsReplacedAtTheNextLogin() {
        var old = ANA.at("old-hash@example.org");
        desk.admit(old);
        desk.shelf.setPassword(old.email(), olderHash(old.password()));

        assertEquals(200, desk.door.login(old, Door.HERE).statusCode());
        assertTrue(desk.shelf.passwordOf(old.email()).startsWith("$argon2id$v=19$m=7168,t=5,p=1$"));
        assertEquals(200, desk.door.login(old, Door.HERE).statusCode());
    }

    @Test
    void aTokenEndsWithTheFirstRoleToEnd() {
        var moderator = ANA.at("moderator@example.org");
        desk.admit(moderator);
        var end = desk.clock.instant().plus(Duration.ofMinutes(4));
        desk.shelf.giveRole(moderator.email(), "moderator", end.toString());

        var tokens = desk.anonymous().login(moderator.logsIn());
        assertEquals(240, tokens.expiresIn());
        var before = desk.with(tokens).getMeResult();
        assertEquals(
                "[member, moderator]",
                before.body().roles().stream().map(role -> role.role()).toList().toString());
        assertEquals(end, before.body().roles().getLast().expiresAt().orElseThrow());
        var tag = Door.header(me(tokens.accessToken()), "ETag");

        desk.advance(Duration.ofMinutes(4));
        var later = desk.anonymous().login(moderator.logsIn());
        assertEquals(900, later.expiresIn());
        var after = me(later.accessToken(), "If-None-Match", tag);
        assertEquals(200, after.statusCode(), "not the copy that has the role");
        assertNotEquals(tag, Door.header(after, "ETag"));
        assertFalse(after.body().contains("moderator\""), after.body());
        assertEquals(
                304,
                me(later.accessToken(), "If-None-Match", Door.header(after, "ETag"))
                        .statusCode());
    }

    private HttpResponse<String> me(String token, String... headers) {
        var all = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        all.addAll(List.of(headers));
        return desk.door.get("/identity/api/v1/me", all.toArray(String[]::new));
    }

    private static String cookieLogin() {
        return "{\"email\":\"%s\",\"password\":\"%s\",\"token_delivery\":\"cookie\"}"
                .formatted(ANA.email(), ANA.password());
    }

    private static String withoutId(String problem) {
        return problem.replaceAll("\"request_id\":\"[^\"]*\"", "");
    }

    private static PasswordHash olderHash(String password) {
        var salt = "eight byt".getBytes(StandardCharsets.US_ASCII);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(1024)
                .withIterations(2)
                .withParallelism(2)
                .withSalt(salt)
                .build());
        var hash = new byte[24];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        var encoder = Base64.getEncoder().withoutPadding();
        return new PasswordHash(
                "$argon2id$v=19$m=1024,t=2,p=2$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash));
    }
}
