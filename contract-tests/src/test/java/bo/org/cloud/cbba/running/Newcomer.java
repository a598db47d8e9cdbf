package bo.org.cloud.cbba.running;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.TokenResponse;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.profiles.model.Profile;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/// Somebody on their way from sign-up to profile.
///
/// @param email the address that they give
public record Newcomer(String email) {
    /// What everybody here logs in with; Ana does in the contracts' examples.
    public static final String PASSWORD = "el puente de Recoleta a las seis";

    /// Somebody whose address nobody has used.
    public static Newcomer unknown() {
        return new Newcomer("nobody-" + UUID.randomUUID() + "@example.org");
    }

    public void register() {
        visitor()
                .register(RegisterRequest.builder()
                        .email(email)
                        .password(PASSWORD)
                        .fullName("Ana Quispe Mamani")
                        .build());
    }

    public Mailbox mailbox() {
        return new Mailbox(RunningPlatform.address(), email);
    }

    /// Waits for the mail and follows its link.
    public void verify() {
        visitor().verifyEmail(new VerifyEmailRequest(mailbox().awaitToken()));
    }

    public TokenResponse login() {
        return visitor()
                .login(LoginRequest.builder().email(email).password(PASSWORD).build());
    }

    /// The profile, once it is there and knows that the address is verified.
    public Profile awaitProfile() {
        var token = login().accessToken();
        return Awaitility.await("a profile for " + email)
                .ignoreExceptionsInstanceOf(ProblemException.class)
                .atMost(Duration.ofSeconds(20))
                .until(
                        new ProfilesClient(RunningPlatform.profiles().withToken(token))::getMyProfile,
                        Profile::emailVerified);
    }

    private static IdentityClient visitor() {
        return new IdentityClient(RunningPlatform.identity());
    }
}
