package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.model.Language;
import bo.org.cloud.cbba.identity.model.RefreshRequest;
import bo.org.cloud.cbba.identity.model.UserStatus;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class JourneyTest {
    @Test
    void anaBecomesAMemberAndLeaves() {
        try (var desk = FrontDesk.open(getClass())) {
            desk.anonymous().register(ANA.registers().language(Language.ES).build());

            var mail = desk.bus.lastVerificationOf(ANA.email());
            assertEquals(
                    FrontDesk.PUBLIC + "/verify-email#token=" + mail.token(),
                    mail.link().toString());
            desk.anonymous()
                    .verifyEmail(
                            VerifyEmailRequest.builder().token(mail.token()).build());

            var tokens = desk.anonymous().login(ANA.logsIn());
            assertEquals(900, tokens.expiresIn());
            assertEquals(Duration.ofDays(7).toSeconds(), tokens.refreshExpiresIn());

            var me = desk.with(tokens).getMe();
            assertEquals(mail.userId(), me.id());
            assertEquals(ANA.name(), me.fullName());
            assertEquals(UserStatus.ACTIVE, me.status());
            assertTrue(me.emailVerified());
            assertEquals("member", me.roles().getFirst().role());

            var next = desk.anonymous()
                    .refresh(RefreshRequest.builder()
                            .refreshToken(tokens.refreshToken().orElseThrow())
                            .build());
            assertEquals(tokens.sessionId(), next.sessionId());
            assertNotEquals(tokens.refreshToken(), next.refreshToken());
            assertEquals(me, desk.with(next).getMe());

            desk.with(next).logout();
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> refusalOf(() -> desk.with(next).getMe()).equals(Optional.of("UNAUTHENTICATED")));
            assertEquals(
                    Optional.of("UNAUTHENTICATED"),
                    refusalOf(() -> desk.with(tokens).getMe()),
                    "the earlier token too");
            assertFalse(refusalOf(() -> desk.anonymous().login(ANA.logsIn())).isPresent(), "and back in");
        }
    }

    private static Optional<String> refusalOf(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused.code());
        }
    }
}
