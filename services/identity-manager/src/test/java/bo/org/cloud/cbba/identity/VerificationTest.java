package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static bo.org.cloud.cbba.identity.RegistrationTest.assertLookAlike;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import bo.org.cloud.cbba.identity.domain.UserSecret;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private final FrontDesk desk = FrontDesk.open(getClass());
    private String token = "";

    @BeforeEach
    void register() {
        desk.anonymous().register(ANA.registers().build());
        token = desk.bus.lastVerificationOf(ANA.email()).token();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTokenWorksOnce() {
        Verifying.verify(desk, token);
        assertEquals("TOKEN_INVALID", Verifying.refusal(desk, token));
    }

    @Test
    void aRepeatedCallWithItsKeyGetsTheSameAnswer() {
        var request = VerifyEmailRequest.builder().token(token).build();
        desk.anonymous().verifyEmail(request, "key-of-the-page");
        desk.anonymous().verifyEmail(request, "key-of-the-page");

        assertEquals(2, desk.shelf.userOf(ANA.email()).number("version"));
    }

    @Test
    void aTokenWorksFor24Hours() {
        desk.advance(Duration.ofHours(24));
        assertEquals("TOKEN_EXPIRED", Verifying.refusal(desk, token));
    }

    @Test
    void aMadeUpTokenIsInvalid() {
        var user = desk.bus.lastVerificationOf(ANA.email()).userId();
        assertEquals(
                "TOKEN_INVALID", Verifying.refusal(desk, UserSecret.random(user).text()));
        assertEquals("TOKEN_INVALID", Verifying.refusal(desk, "A".repeat(64)));
    }

    @Test
    void aNewLinkMakesTheEarlierOneVoid() {
        Verifying.resend(desk, ANA.email());
        awaitMails(2);

        var newer = desk.bus.lastVerificationOf(ANA.email()).token();
        assertNotEquals(token, newer);
        assertEquals("TOKEN_INVALID", Verifying.refusal(desk, token));
        Verifying.verify(desk, newer);
    }

    @Test
    void threeAreSentWithinAnHour() {
        for (var sent = 0; sent < 5; sent++) {
            desk.clock.advance(Duration.ofMinutes(1));
            Verifying.resend(desk, ANA.email());
        }
        awaitMails(4);
        desk.clock.advance(Duration.ofMinutes(56).minusMillis(1));
        Verifying.resend(desk, ANA.email());
        desk.clock.advance(Duration.ofMillis(1));
        Verifying.resend(desk, ANA.email());
        awaitMails(5);
        Verifying.resend(desk, ANA.email());
        desk.anonymous().register(ANA.registers().build());
        awaitMails(6);
    }

    @Test
    void unknownAndVerifiedAddressesGetTheSameAnswerAndNoMail() {
        var pending = resend(ANA.email());
        awaitMails(2);
        Verifying.verify(desk, desk.bus.lastVerificationOf(ANA.email()).token());

        assertLookAlike(pending, resend(ANA.email()));
        assertLookAlike(pending, resend("nobody@example.org"));
        desk.bus.probe().await("identity.user.activated");
        assertEquals(0, desk.service.backlog());
        assertEquals(2, desk.bus.verificationsOf(ANA.email()).size());
    }

    @Test
    void aLinkEndsWithItsAccount() {
        desk.clock.advance(Duration.ofDays(6).plusHours(12));
        Verifying.resend(desk, ANA.email());
        awaitMails(2);
        var link = desk.bus.lastVerificationOf(ANA.email());
        assertEquals(desk.clock.instant().plus(Duration.ofHours(12)), link.expiresAt());

        desk.clock.advance(Duration.ofHours(12));
        assertEquals("TOKEN_EXPIRED", Verifying.refusal(desk, link.token()));
        Verifying.resend(desk, ANA.email());
        assertEquals(0, desk.service.backlog());
        assertEquals(2, desk.bus.verificationsOf(ANA.email()).size());
    }

    private HttpResponse<String> resend(String email) {
        return desk.door.post("/identity/api/v1/auth/resend-verification", "{\"email\":\"" + email + "\"}");
    }

    private void awaitMails(int count) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> desk.bus.verificationsOf(ANA.email()), (List<?> mails) -> mails.size() == count);
    }
}
