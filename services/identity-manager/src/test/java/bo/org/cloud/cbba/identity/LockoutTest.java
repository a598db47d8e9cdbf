package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.event.AccountLocked;
import bo.org.cloud.cbba.identity.event.LockReach;
import bo.org.cloud.cbba.identity.event.LoginFailed;
import bo.org.cloud.cbba.identity.model.RefreshRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LockoutTest {
    private static final Cast WRONG = ANA.withPassword("wrong");
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
    void fiveFailuresInARowLockTheAccountForTheirAddress() {
        fail(WRONG, 5, "INVALID_CREDENTIALS");

        var locked = desk.door.login(ANA, Door.HERE);
        assertEquals(423, locked.statusCode());
        assertEquals("ACCOUNT_LOCKED", Door.code(locked));
        assertEquals("1800", Door.header(locked, "Retry-After"));
        assertEquals(200, desk.door.login(ANA, "198.51.100.7").statusCode(), "not for another address");

        desk.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertEquals("1", Door.header(desk.door.login(ANA, Door.HERE), "Retry-After"));
        desk.advance(Duration.ofSeconds(1));
        assertEquals(200, desk.door.login(ANA, Door.HERE).statusCode());
    }

    @Test
    void anAddressThatNobodyHasIsLockedAlike() {
        var nobody = ANA.at("nobody@example.org");
        fail(nobody, 5, "INVALID_CREDENTIALS");
        fail(nobody, 1, "ACCOUNT_LOCKED");

        var locked = desk.bus.await(AccountLocked.TYPE);
        assertEquals(Optional.empty(), locked.userId());
        assertEquals(5, locked.attemptCount());
    }

    @Test
    void aSuccessEndsTheRow() {
        fail(WRONG, 4, "INVALID_CREDENTIALS");
        assertEquals(200, desk.door.login(ANA, Door.HERE).statusCode());
        fail(WRONG, 4, "INVALID_CREDENTIALS");
        assertEquals(200, desk.door.login(ANA, Door.HERE).statusCode());
    }

    @Test
    void oneSubscriberHasAWholeIpv6Network() {
        for (var each = 1; each <= 5; each++) {
            assertEquals(401, desk.door.login(WRONG, "2001:db8:1:2::" + each).statusCode());
        }
        assertEquals(423, desk.door.login(ANA, "2001:db8:1:2:ffff::9").statusCode());
        assertEquals(200, desk.door.login(ANA, "2001:db8:1:3::9").statusCode());
    }

    @Test
    void twentyFailuresFromAnywhereLockForAllButOpenSessions() {
        var session = desk.anonymous().login(ANA.logsIn());
        for (var each = 1; each <= 20; each++) {
            assertEquals(401, desk.door.login(WRONG, "198.51.100." + each).statusCode());
        }

        assertEquals("ACCOUNT_LOCKED", Door.code(desk.door.login(ANA, "192.0.2.1")));
        var refresh = RefreshRequest.builder()
                .refreshToken(session.refreshToken().orElseThrow())
                .build();
        assertEquals(
                ANA.email(),
                desk.with(desk.anonymous().refresh(refresh)).getMe().email());
        var lock = desk.bus.await(AccountLocked.TYPE);
        assertEquals(LockReach.ACCOUNT, lock.reach());
        assertEquals(Optional.empty(), lock.address());
        assertEquals(desk.clock.instant().plus(Duration.ofMinutes(30)), lock.lockedUntil());
    }

    @Test
    void failuresFromAnywhereCountForAnHour() {
        for (var each = 1; each <= 19; each++) {
            desk.door.login(WRONG, "198.51.100." + each);
        }
        desk.advance(Duration.ofHours(1));
        assertEquals(401, desk.door.login(WRONG, "198.51.100.20").statusCode());
        assertEquals(200, desk.door.login(ANA, "192.0.2.1").statusCode());
    }

    @Test
    void everyFailureIsToldWithItsCount() {
        fail(WRONG, 5, "INVALID_CREDENTIALS");
        fail(ANA, 1, "ACCOUNT_LOCKED");

        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> desk.bus.all(LoginFailed.TYPE).count() == 6);
        var told = desk.bus
                .all(LoginFailed.TYPE)
                .map(event -> event.reason() + " " + event.attemptCount())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "locked 6",
                        "wrong_password 1",
                        "wrong_password 2",
                        "wrong_password 3",
                        "wrong_password 4",
                        "wrong_password 5"),
                told);
    }

    @Test
    void guessesMadeAtOnceAreJudgedNoMoreOftenThanOneByOne() {
        var answers = IntStream.range(0, 15).mapToObj(each -> desk.door.loginAtOnce(WRONG, Door.HERE)).toList().stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();

        var judged = answers.stream().filter(status -> status == 401).count();
        assertTrue(judged <= 5, answers.toString());
        assertTrue(answers.stream().allMatch(List.of(401, 423, 409, 503)::contains), answers.toString());
    }

    private void fail(Cast person, int times, String code) {
        for (var each = 0; each < times; each++) {
            assertEquals(code, Door.code(desk.door.login(person, Door.HERE)));
        }
    }
}
