package bo.org.cloud.cbba.omnichannel.events;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.omnichannel.domain.RecipientWish.PersonAt;
import bo.org.cloud.cbba.omnichannel.server.RegistrationRepeatedHandler;
import java.util.Map;

/// Tells the owner of an account that somebody registered with their address.
public final class AccountExistsMailHandler implements RegistrationRepeatedHandler {
    private final AccountMails mails;

    public AccountExistsMailHandler(AccountMails mails) {
        this.mails = mails;
    }

    @Override
    public void onRegistrationRepeated(RegistrationRepeated event, EventEnvelope envelope) {
        mails.queue(
                "account-exists",
                new PersonAt(event.userId(), event.email()),
                new Language(event.language().value()),
                Map.of("full_name", event.fullName()),
                envelope);
    }
}
