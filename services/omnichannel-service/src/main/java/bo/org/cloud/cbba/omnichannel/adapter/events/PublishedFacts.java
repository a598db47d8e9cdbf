package bo.org.cloud.cbba.omnichannel.adapter.events;

import bo.org.cloud.cbba.omnichannel.domain.Attempt;
import bo.org.cloud.cbba.omnichannel.domain.Message;
import bo.org.cloud.cbba.omnichannel.domain.MessageFacts;
import bo.org.cloud.cbba.omnichannel.domain.Outcome;
import bo.org.cloud.cbba.omnichannel.domain.Receipt;
import bo.org.cloud.cbba.omnichannel.event.AttemptOutcome;
import bo.org.cloud.cbba.omnichannel.event.Channel;
import bo.org.cloud.cbba.omnichannel.event.Language;
import bo.org.cloud.cbba.omnichannel.event.MessageCategory;
import bo.org.cloud.cbba.omnichannel.event.MessageFailed;
import bo.org.cloud.cbba.omnichannel.event.MessagePriority;
import bo.org.cloud.cbba.omnichannel.event.MessageQueued;
import bo.org.cloud.cbba.omnichannel.event.MessageSent;
import bo.org.cloud.cbba.omnichannel.event.MessageStatus;
import bo.org.cloud.cbba.omnichannel.server.OmnichannelPublisher;

/// Tells facts on the platform's bus, as the contract words them.
public final class PublishedFacts implements MessageFacts {
    private final OmnichannelPublisher publisher;

    public PublishedFacts(OmnichannelPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void queued(Message message) {
        publisher.messageQueued(
                message.id().toString(),
                message.version(),
                MessageQueued.builder()
                        .messageId(message.id().value())
                        .channel(new Channel(message.channel().code()))
                        .category(new MessageCategory(message.category().code()))
                        .recipientUserId(message.recipient().userId())
                        .template(message.template().slug())
                        .templateVersion(message.template().number())
                        .language(new Language(message.language().code()))
                        .priority(MessagePriority.of(message.priority().code()))
                        .status(new MessageStatus(message.status().code()))
                        .createdAt(message.createdAt())
                        .updatedAt(message.updatedAt())
                        .build());
    }

    @Override
    public void sent(Message message, Receipt receipt) {
        publisher.messageSent(
                message.id().toString(),
                message.version(),
                MessageSent.builder()
                        .messageId(message.id().value())
                        .channel(new Channel(message.channel().code()))
                        .category(new MessageCategory(message.category().code()))
                        .recipientUserId(message.recipient().userId())
                        .template(message.template().slug())
                        .templateVersion(message.template().number())
                        .language(new Language(message.language().code()))
                        .priority(MessagePriority.of(message.priority().code()))
                        .status(new MessageStatus(message.status().code()))
                        .attemptCount(message.attempts())
                        .provider(receipt.provider())
                        .providerMessageId(receipt.messageId())
                        .createdAt(message.createdAt())
                        .updatedAt(message.updatedAt())
                        .build());
    }

    @Override
    public void failed(Message message, Attempt last) {
        publisher.messageFailed(
                message.id().toString(),
                message.version(),
                MessageFailed.builder()
                        .messageId(message.id().value())
                        .channel(new Channel(message.channel().code()))
                        .category(new MessageCategory(message.category().code()))
                        .recipientUserId(message.recipient().userId())
                        .template(message.template().slug())
                        .templateVersion(message.template().number())
                        .language(new Language(message.language().code()))
                        .priority(MessagePriority.of(message.priority().code()))
                        .status(new MessageStatus(message.status().code()))
                        .attemptCount(message.attempts())
                        .outcome(last.outcome().map(Outcome::code).map(AttemptOutcome::new))
                        .provider(last.provider())
                        .providerCode(last.providerCode())
                        .createdAt(message.createdAt())
                        .updatedAt(message.updatedAt())
                        .build());
    }
}
