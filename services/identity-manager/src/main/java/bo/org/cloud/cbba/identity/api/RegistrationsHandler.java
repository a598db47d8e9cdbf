package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.client.VerifyEmailProblem;
import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.EmailVerification;
import bo.org.cloud.cbba.identity.domain.Language;
import bo.org.cloud.cbba.identity.domain.Registration;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.ResendVerificationRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.identity.server.RegistrationsPort;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.Locale;

/// Becoming a member.
public final class RegistrationsHandler implements RegistrationsPort {
    private final Registration registration;
    private final EmailVerification verification;

    public RegistrationsHandler(Registration registration, EmailVerification verification) {
        this.registration = registration;
        this.verification = verification;
    }

    @Override
    public Answer<Void> register(RegisterRequest body, Call call) {
        var reader = Language.of(call.locale());
        var language = body.language()
                .map(chosen -> Language.of(Locale.of(chosen.value())))
                .orElse(reader);
        var wish = new Registration.Wish(new EmailAddress(body.email()), body.password(), body.fullName(), language);
        var weaknesses = HashingDoor.through(() -> registration.register(wish, reader));
        if (!weaknesses.isEmpty()) {
            throw ProblemException.of(
                    PlatformProblem.VALIDATION_FAILED,
                    weaknesses.stream()
                            .map(reason -> FieldError.at("/password", "TOO_WEAK", reason))
                            .toList());
        }
        return Answer.empty();
    }

    @Override
    public Answer<Void> verifyEmail(VerifyEmailRequest body, Call call) {
        return switch (verification.verify(body.token())) {
            case VERIFIED -> Answer.empty();
            case INVALID -> throw VerifyEmailProblem.tokenInvalid();
            case EXPIRED -> throw VerifyEmailProblem.tokenExpired();
        };
    }

    @Override
    public Answer<Void> resendVerification(ResendVerificationRequest body, Call call) {
        verification.requestAgain(new EmailAddress(body.email()));
        return Answer.empty();
    }
}
