package bo.org.cloud.cbba.omnichannel.api;

import bo.org.cloud.cbba.omnichannel.domain.Attempt;
import bo.org.cloud.cbba.omnichannel.domain.Outcome;
import bo.org.cloud.cbba.omnichannel.domain.Receipt;
import bo.org.cloud.cbba.omnichannel.model.AttemptOutcome;
import bo.org.cloud.cbba.omnichannel.model.Channel;
import bo.org.cloud.cbba.omnichannel.model.DeliveryAttempt;
import bo.org.cloud.cbba.omnichannel.model.Language;
import bo.org.cloud.cbba.omnichannel.model.Message;
import bo.org.cloud.cbba.omnichannel.model.MessageCategory;
import bo.org.cloud.cbba.omnichannel.model.MessagePriority;
import bo.org.cloud.cbba.omnichannel.model.MessageStatus;
import bo.org.cloud.cbba.omnichannel.model.MessageSummary;
import bo.org.cloud.cbba.omnichannel.model.Recipient;
import java.util.List;

/// Messages as answers show them: never what they say.
final class MessageViews {
    private MessageViews() {}

    static Message full(bo.org.cloud.cbba.omnichannel.domain.Message message, List<Attempt> attempts) {
        return Message.builder()
                .id(message.id().value())
                .channel(new Channel(message.channel().code()))
                .category(new MessageCategory(message.category().code()))
                .recipient(recipient(message.recipient()))
                .template(message.template().slug())
                .templateVersion(message.template().number())
                .language(new Language(message.language().code()))
                .priority(MessagePriority.of(message.priority().code()))
                .status(new MessageStatus(message.status().code()))
                .provider(message.receipt().map(Receipt::provider))
                .providerMessageId(message.receipt().flatMap(Receipt::messageId))
                .correlationId(message.correlationId())
                .attempts(attempts.stream().map(MessageViews::attempt).toList())
                .createdAt(message.createdAt())
                .updatedAt(message.updatedAt())
                .build();
    }

    static MessageSummary summary(bo.org.cloud.cbba.omnichannel.domain.Message message) {
        return MessageSummary.builder()
                .id(message.id().value())
                .channel(new Channel(message.channel().code()))
                .category(new MessageCategory(message.category().code()))
                .recipient(recipient(message.recipient()))
                .template(message.template().slug())
                .status(new MessageStatus(message.status().code()))
                .createdAt(message.createdAt())
                .updatedAt(message.updatedAt())
                .build();
    }

    private static Recipient recipient(bo.org.cloud.cbba.omnichannel.domain.Recipient recipient) {
        return Recipient.builder()
                .userId(recipient.userId())
                .address(recipient.address())
                .build();
    }

    private static DeliveryAttempt attempt(Attempt attempt) {
        return DeliveryAttempt.builder()
                .number(attempt.number())
                .provider(attempt.provider())
                .startedAt(attempt.startedAt())
                .endedAt(attempt.endedAt())
                .outcome(attempt.outcome().map(Outcome::code).map(AttemptOutcome::new))
                .providerCode(attempt.providerCode())
                .detail(attempt.detail())
                .build();
    }
}
