package bo.org.cloud.cbba.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.client.LoginProblem;
import bo.org.cloud.cbba.identity.client.VerifyEmailProblem;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.omnichannel.client.OmnichannelClient;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import bo.org.cloud.cbba.running.Mailbox;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A person's way from sign-up to profile and out again, over three services and the bus.
class SignUpJourneyTest {
    private static final String PASSWORD = "el puente de Recoleta a las seis";

    private final String email = "ana-" + UUID.randomUUID() + "@example.org";
    private final IdentityClient visitor = new IdentityClient(RunningPlatform.identity());
    private final Mailbox mailbox = new Mailbox(RunningPlatform.address(), email);

    @Test
    void fromSignUpToProfileAndOutAgain() {
        visitor.register(registration());
        var mail = mailbox.await(1);
        assertEquals(LoginProblem.Code.EMAIL_NOT_VERIFIED, refusedLogin().reason());

        visitor.verifyEmail(new VerifyEmailRequest(Mailbox.tokenIn(mail)));
        var tokens = visitor.login(login());
        var profiles = new ProfilesClient(RunningPlatform.profiles().withToken(tokens.accessToken()));
        var identity = new IdentityClient(RunningPlatform.identity().withToken(tokens.accessToken()));
        var omnichannel = new OmnichannelClient(RunningPlatform.omnichannel().withToken(tokens.accessToken()));
        Runnable readAMessage = () -> omnichannel.getMessage(UUID.randomUUID());

        var profile = await("a profile with a verified address")
                .ignoreExceptionsInstanceOf(ProblemException.class)
                .atMost(Duration.ofSeconds(20))
                .until(profiles::getMyProfile, found -> found.emailVerified());
        assertEquals("Ana Quispe", profile.displayName());
        assertEquals(identity.getMe().id(), profile.userId());

        var changed = profiles.updateMyProfile(ProfilePatch.builder()
                .displayName("Anita")
                .bio("Aprendo infraestructura como código")
                .build());
        assertEquals("Anita", changed.displayName());
        assertEquals("Anita", profiles.getMyProfile().displayName());

        assertEquals("FORBIDDEN", refusal(readAMessage).code(), "known, but no auditor");

        identity.logout();
        awaitRefusal(identity::getMe);
        awaitRefusal(profiles::getMyProfile);
        awaitRefusal(readAMessage);

        // Created and activated to profiles, one mail to omnichannel: each crossed the bus once, nothing took a short
        // cut.
        var traffic = RunningPlatform.traffic();
        assertEquals(2, traffic.messages("ugsys-profiles", profile.userId()));
        assertEquals(1, traffic.messages("ugsys-omnichannel", profile.userId()));
        assertTrue(traffic.calls("issueToken") >= 2, "each service that verifies tokens asked for its own");
        assertTrue(traffic.calls("listRevocations") >= 2, "they follow the revocation feed");
        assertTrue(traffic.calls("getJwks") >= 1, "profiles fetched the keys");
    }

    @Test
    void aTokenVerifiesOnce() {
        visitor.register(registration());
        var token = new VerifyEmailRequest(Mailbox.tokenIn(mailbox.await(1)));
        visitor.verifyEmail(token);
        var again = assertThrows(VerifyEmailProblem.class, () -> visitor.verifyEmail(token));
        assertEquals(VerifyEmailProblem.Code.TOKEN_INVALID, again.reason());
    }

    @Test
    void registeringAnAddressThatHasAnAccountIsToldToItsOwnerOnly() {
        visitor.register(registration());
        visitor.verifyEmail(new VerifyEmailRequest(Mailbox.tokenIn(mailbox.await(1))));
        visitor.register(registration());
        assertEquals(-1, mailbox.await(2).getString("text").indexOf("#token="));
    }

    private RegisterRequest registration() {
        return RegisterRequest.builder()
                .email(email)
                .password(PASSWORD)
                .fullName("Ana Quispe")
                .build();
    }

    private LoginRequest login() {
        return LoginRequest.builder().email(email).password(PASSWORD).build();
    }

    private LoginProblem refusedLogin() {
        return assertThrows(LoginProblem.class, () -> visitor.login(login()));
    }

    private static void awaitRefusal(Runnable call) {
        await("the token is refused").atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertEquals("UNAUTHENTICATED", refusal(call).code());
        });
    }

    private static ProblemException refusal(Runnable call) {
        return assertThrows(ProblemException.class, call::run);
    }
}
