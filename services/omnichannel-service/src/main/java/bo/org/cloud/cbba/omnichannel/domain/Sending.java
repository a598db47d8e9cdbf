package bo.org.cloud.cbba.omnichannel.domain;

import bo.org.cloud.cbba.omnichannel.domain.RecipientWish.Address;
import bo.org.cloud.cbba.omnichannel.domain.RecipientWish.Person;
import bo.org.cloud.cbba.omnichannel.domain.RecipientWish.PersonAt;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Queues messages. Everything is looked up and checked first: what cannot be sent is refused here.
public final class Sending {
    /// What became of a wish.
    public sealed interface Result {}

    public record Queued(Message message) implements Result {}

    /// Nobody carries that channel.
    public record ChannelUnavailable() implements Result {}

    /// The address cannot be one of the channel.
    public record RecipientInvalid() implements Result {}

    /// The person is unknown, or has no address for the channel.
    public record RecipientUnreachable() implements Result {}

    public record TemplateUnknown() implements Result {}

    public record VariablesInvalid(List<VariableFault> faults) implements Result {}

    /// Where the outside begins for this use case.
    ///
    /// @param channels those that somebody carries
    public record Ports(
            Messages messages,
            ContentVariables variables,
            MessageFacts facts,
            Templates templates,
            FindContact contacts,
            AddressPolicy addresses,
            Set<Channel> channels) {}

    private final Ports ports;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public Sending(Ports ports, Supplier<UUID> ids, Clock clock) {
        this.ports = ports;
        this.ids = ids;
        this.clock = clock;
    }

    public Result send(MessageWish wish) {
        if (!ports.channels().contains(wish.channel())) {
            return new ChannelUnavailable();
        }
        var template = ports.templates().findPublished(wish.template(), wish.channel());
        if (template.isEmpty()) {
            return new TemplateUnknown();
        }
        return switch (wish.recipient()) {
            case Address(var address) -> sendTo(new Recipient(Optional.empty(), address), wish, template.get());
            case PersonAt(var user, var address) ->
                sendTo(new Recipient(Optional.of(user), address), wish, template.get());
            case Person(var user) ->
                ports.contacts()
                        .find(user)
                        .map(contact -> sendTo(user, contact, wish, template.get()))
                        .orElseGet(RecipientUnreachable::new);
        };
    }

    private Result sendTo(UUID user, Contact contact, MessageWish wish, Template template) {
        var address = Optional.ofNullable(contact.addresses().get(wish.channel()));
        if (address.isEmpty()) {
            return new RecipientUnreachable();
        }
        var recipient = new Recipient(Optional.of(user), address.get());
        return queue(recipient, wish, template, wish.language().orElse(contact.language()));
    }

    private Result sendTo(Recipient recipient, MessageWish wish, Template template) {
        return queue(recipient, wish, template, wish.language().orElse(Language.ES));
    }

    private Result queue(Recipient recipient, MessageWish wish, Template template, Language wanted) {
        if (!ports.addresses().admits(wish.channel(), recipient.address())) {
            return new RecipientInvalid();
        }
        var language = template.languageFor(wanted);
        var faults = template.in(language).faults(wish.variables());
        if (!faults.isEmpty()) {
            return new VariablesInvalid(faults);
        }
        var id = new MessageId(ids.get());
        var message = Message.queued(id, wish, recipient, template, language, clock.instant());
        ports.messages().add(message);
        ports.variables().keep(id, wish.variables());
        ports.facts().queued(message);
        return new Queued(message);
    }
}
