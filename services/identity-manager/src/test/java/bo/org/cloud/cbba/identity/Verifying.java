package bo.org.cloud.cbba.identity;

import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.identity.client.VerifyEmailProblem;
import bo.org.cloud.cbba.identity.model.ResendVerificationRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;

/// What the pages behind the mails do.
final class Verifying {
    private Verifying() {}

    static void verify(FrontDesk desk, String token) {
        desk.anonymous().verifyEmail(VerifyEmailRequest.builder().token(token).build());
    }

    static String refusal(FrontDesk desk, String token) {
        return assertThrows(VerifyEmailProblem.class, () -> verify(desk, token)).code();
    }

    static void resend(FrontDesk desk, String email) {
        desk.anonymous()
                .resendVerification(
                        ResendVerificationRequest.builder().email(email).build());
    }
}
