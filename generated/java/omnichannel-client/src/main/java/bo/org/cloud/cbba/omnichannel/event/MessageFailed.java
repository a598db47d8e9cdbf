// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.event;

import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.json.JsonbCodec;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The message as it was given up.
///
/// @param messageId The message.
/// @param channel The way it goes.
/// @param category What it is about.
/// @param recipientUserId The person it is for; absent where only an address was given.
/// @param template The slug of the template it was written from.
/// @param templateVersion That template's version.
/// @param language The language of the text.
/// @param priority Whether it is sent at once or when nothing else waits.
/// @param status Where the message is.
/// @param attemptCount How many attempts were made.
/// @param outcome How the last attempt ended; absent where there was none.
/// @param provider Who had the last attempt.
/// @param providerCode What that provider said, in its own code.
/// @param createdAt When it was queued.
/// @param updatedAt When its status last changed.
@JsonbTypeSerializer(MessageFailed.Jsonb.class)
@JsonbTypeDeserializer(MessageFailed.Jsonb.class)
public record MessageFailed(
        @JsonbProperty("message_id") UUID messageId,
        Channel channel,
        MessageCategory category,
        @JsonbProperty("recipient_user_id") Optional<UUID> recipientUserId,
        Optional<String> template,
        @JsonbProperty("template_version") Optional<Integer> templateVersion,
        Language language,
        MessagePriority priority,
        MessageStatus status,
        @JsonbProperty("attempt_count") int attemptCount,
        Optional<AttemptOutcome> outcome,
        Optional<String> provider,
        @JsonbProperty("provider_code") Optional<String> providerCode,
        @JsonbProperty("created_at") Instant createdAt,
        @JsonbProperty("updated_at") Instant updatedAt)
        implements OmnichannelEvent {
    public static final EventType<MessageFailed> TYPE = new EventType<>(
            "omnichannel.message.failed", "1.0", "ugsys.omnichannel-service", false, MessageFailedCodec.INSTANCE);

    public MessageFailed {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<MessageFailed> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [MessageFailed]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID messageId;
        private @Nullable Channel channel;
        private @Nullable MessageCategory category;
        private Optional<UUID> recipientUserId = Optional.empty();
        private Optional<String> template = Optional.empty();
        private Optional<Integer> templateVersion = Optional.empty();
        private @Nullable Language language;
        private @Nullable MessagePriority priority;
        private @Nullable MessageStatus status;
        private @Nullable Integer attemptCount;
        private Optional<AttemptOutcome> outcome = Optional.empty();
        private Optional<String> provider = Optional.empty();
        private Optional<String> providerCode = Optional.empty();
        private @Nullable Instant createdAt;
        private @Nullable Instant updatedAt;

        private Builder() {}

        public Builder messageId(UUID messageId) {
            this.messageId = messageId;
            return this;
        }

        public Builder channel(Channel channel) {
            this.channel = channel;
            return this;
        }

        public Builder category(MessageCategory category) {
            this.category = category;
            return this;
        }

        public Builder recipientUserId(UUID recipientUserId) {
            this.recipientUserId = Optional.of(recipientUserId);
            return this;
        }

        public Builder recipientUserId(Optional<UUID> recipientUserId) {
            this.recipientUserId = recipientUserId;
            return this;
        }

        public Builder template(String template) {
            this.template = Optional.of(template);
            return this;
        }

        public Builder template(Optional<String> template) {
            this.template = template;
            return this;
        }

        public Builder templateVersion(int templateVersion) {
            this.templateVersion = Optional.of(templateVersion);
            return this;
        }

        public Builder templateVersion(Optional<Integer> templateVersion) {
            this.templateVersion = templateVersion;
            return this;
        }

        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        public Builder priority(MessagePriority priority) {
            this.priority = priority;
            return this;
        }

        public Builder status(MessageStatus status) {
            this.status = status;
            return this;
        }

        public Builder attemptCount(int attemptCount) {
            this.attemptCount = attemptCount;
            return this;
        }

        public Builder outcome(AttemptOutcome outcome) {
            this.outcome = Optional.of(outcome);
            return this;
        }

        public Builder outcome(Optional<AttemptOutcome> outcome) {
            this.outcome = outcome;
            return this;
        }

        public Builder provider(String provider) {
            this.provider = Optional.of(provider);
            return this;
        }

        public Builder provider(Optional<String> provider) {
            this.provider = provider;
            return this;
        }

        public Builder providerCode(String providerCode) {
            this.providerCode = Optional.of(providerCode);
            return this;
        }

        public Builder providerCode(Optional<String> providerCode) {
            this.providerCode = providerCode;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder updatedAt(Instant updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        public MessageFailed build() {
            return new MessageFailed(
                    messageId,
                    channel,
                    category,
                    recipientUserId,
                    template,
                    templateVersion,
                    language,
                    priority,
                    status,
                    Objects.requireNonNull(attemptCount, "attemptCount"),
                    outcome,
                    provider,
                    providerCode,
                    createdAt,
                    updatedAt);
        }
    }

    /// Hands this type over to its codec where plain JSON-B is used.
    public static final class Jsonb extends JsonbCodec<MessageFailed> {
        public Jsonb() {
            super(MessageFailedCodec.INSTANCE);
        }
    }
}
