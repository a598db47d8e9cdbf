package bo.org.cloud.cbba.omnichannel.domain;

import java.time.Instant;
import java.util.Optional;

/// A message to one recipient. What it says is kept apart, since that is erased when the message is through.
///
/// @param attempts how many have begun
/// @param receipt of the provider that accepted it
/// @param dueAt queued: not to be sent before; sending: until when the worker that has it may keep it
/// @param version counts the changes, from 1; also the `sequence` of the message's events
/// @param updatedAt when the status last changed
public record Message(
        MessageId id,
        Channel channel,
        Category category,
        Recipient recipient,
        TemplateVersion template,
        Language language,
        Priority priority,
        Status status,
        int attempts,
        Optional<Receipt> receipt,
        String correlationId,
        Instant dueAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    public Message {
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1: " + version);
        }
    }

    /// A new message, to be sent at once.
    static Message queued(
            MessageId id, MessageWish wish, Recipient recipient, Template template, Language language, Instant now) {
        return new Message(
                id,
                wish.channel(),
                wish.category(),
                recipient,
                template.version(),
                language,
                wish.priority(),
                Status.QUEUED,
                0,
                Optional.empty(),
                wish.correlationId(),
                now,
                1,
                now,
                now);
    }

    Message sent(Receipt by, Instant now) {
        return moved(Status.SENT, Optional.of(by), dueAt, now);
    }

    Message failed(Instant now) {
        return moved(Status.FAILED, Optional.empty(), dueAt, now);
    }

    Message queuedAgain(Instant notBefore, Instant now) {
        return moved(Status.QUEUED, Optional.empty(), notBefore, now);
    }

    private Message moved(Status next, Optional<Receipt> by, Instant due, Instant now) {
        if (status != Status.SENDING) {
            throw new IllegalStateException(id + " is not being sent but " + status);
        }
        return new Message(
                id,
                channel,
                category,
                recipient,
                template,
                language,
                priority,
                next,
                attempts,
                by,
                correlationId,
                due,
                version + 1,
                createdAt,
                now);
    }
}
