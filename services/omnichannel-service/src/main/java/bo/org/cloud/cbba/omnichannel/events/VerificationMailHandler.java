package bo.org.cloud.cbba.omnichannel.events;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.VerificationRequested;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.omnichannel.domain.RecipientWish.PersonAt;
import bo.org.cloud.cbba.omnichannel.server.VerificationRequestedHandler;
import java.util.Map;

/// Mails the verification link.
public final class VerificationMailHandler implements VerificationRequestedHandler {
    private final AccountMails mails;

    public VerificationMailHandler(AccountMails mails) {
        this.mails = mails;
    }

    @Override
    public void onVerificationRequested(VerificationRequested event, EventEnvelope envelope) {
        var language = new Language(event.language().value());
        var variables = Map.of(
                "full_name", event.fullName(),
                "link", event.link().toString(),
                "expires_at", BolivianTime.of(event.expiresAt(), language));
        mails.queue("email-verification", new PersonAt(event.userId(), event.email()), language, variables, envelope);
    }
}
