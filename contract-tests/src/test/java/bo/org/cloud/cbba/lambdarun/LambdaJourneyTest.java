package bo.org.cloud.cbba.lambdarun;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.client.LoginProblem;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.profiles.model.Profile;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A person's way from sign-up to profile and out again, where every step is an invocation of a function.
class LambdaJourneyTest {
    private static final String PASSWORD = "el puente de Recoleta a las seis";

    private final String email = "ana-" + UUID.randomUUID() + "@example.org";

    @Test
    void fromSignUpToProfileAndOutAgain() {
        var platform = LambdaPlatform.running();
        var visitor = new IdentityClient(platform.client("identity"));
        visitor.register(RegisterRequest.builder()
                .email(email)
                .password(PASSWORD)
                .fullName("Ana Quispe")
                .build());
        var token = awaitToken(platform);
        assertEquals(
                LoginProblem.Code.EMAIL_NOT_VERIFIED,
                assertThrows(LoginProblem.class, () -> visitor.login(login())).reason());

        visitor.verifyEmail(new VerifyEmailRequest(token));
        var tokens = visitor.login(login());
        var identity = new IdentityClient(platform.client("identity").withToken(tokens.accessToken()));
        var profiles = new ProfilesClient(platform.client("profiles").withToken(tokens.accessToken()));
        var profile = awaitProfile(platform, profiles);
        assertEquals("Ana Quispe", profile.displayName());
        assertEquals(identity.getMe().id(), profile.userId());

        profiles.updateMyProfile(ProfilePatch.builder().displayName("Anita").build());
        assertEquals("Anita", profiles.getMyProfile().displayName());

        identity.logout();
        awaitRefusal(identity::getMe);
        awaitRefusal(profiles::getMyProfile);
    }

    private LoginRequest login() {
        return LoginRequest.builder().email(email).password(PASSWORD).build();
    }

    private String awaitToken(LambdaPlatform platform) {
        return await("a mail with a link")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            platform.carryEvents();
                            return platform.mails().newest(Optional.of(email), 1).stream()
                                    .map(mail ->
                                            mail.text().split("#token=", 2)[1].split("[^A-Za-z0-9_-]", 2)[0])
                                    .findFirst()
                                    .orElse(null);
                        },
                        Objects::nonNull);
    }

    private static Profile awaitProfile(LambdaPlatform platform, ProfilesClient profiles) {
        return await("a profile with a verified address")
                .ignoreExceptionsInstanceOf(ProblemException.class)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            platform.carryEvents();
                            return profiles.getMyProfile();
                        },
                        Profile::emailVerified);
    }

    // Within the 5 s for which a function may go on with what it knows to be revoked.
    private static void awaitRefusal(Runnable call) {
        await("the token is refused").atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            var problem = assertThrows(ProblemException.class, call::run);
            assertEquals("UNAUTHENTICATED", problem.code());
        });
    }
}
