package bo.org.cloud.cbba.omnichannel.events;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.events.PermanentFaultException;
import bo.org.cloud.cbba.omnichannel.domain.Category;
import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.omnichannel.domain.MessageWish;
import bo.org.cloud.cbba.omnichannel.domain.Priority;
import bo.org.cloud.cbba.omnichannel.domain.RecipientWish.PersonAt;
import bo.org.cloud.cbba.omnichannel.domain.Sending;
import bo.org.cloud.cbba.omnichannel.domain.Variables;
import java.util.Map;
import java.util.Optional;

/// Queues the mails that an account's events ask for.
public final class AccountMails {
    private final Sending sending;

    public AccountMails(Sending sending) {
        this.sending = sending;
    }

    /// @throws PermanentFaultException if no such mail can ever be sent
    void queue(
            String template,
            PersonAt recipient,
            Language language,
            Map<String, String> variables,
            EventEnvelope cause) {
        var wish = new MessageWish(
                Channel.EMAIL,
                Category.ACCOUNT,
                recipient,
                template,
                Optional.of(language),
                new Variables(variables),
                Priority.TRANSACTIONAL,
                cause.correlationId());
        switch (sending.send(wish)) {
            case Sending.Queued _ -> {}
            // Nobody carries mail now: the event is tried again.
            case Sending.ChannelUnavailable() -> throw new IllegalStateException("there is no provider for mail");
            case Sending.RecipientInvalid() ->
                throw new PermanentFaultException("RECIPIENT_INVALID", "no mail address");
            case Sending.RecipientUnreachable() -> throw new PermanentFaultException("RECIPIENT_UNREACHABLE", "nobody");
            case Sending.TemplateUnknown() -> throw new PermanentFaultException("TEMPLATE_UNKNOWN", template);
            case Sending.VariablesInvalid(var faults) ->
                throw new PermanentFaultException("TEMPLATE_VARIABLES_INVALID", template + " " + faults);
        }
    }
}
