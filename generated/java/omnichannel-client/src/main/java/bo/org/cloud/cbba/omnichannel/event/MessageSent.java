// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The message as it was accepted.
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
/// @param provider Who accepted it.
/// @param providerMessageId Its id there.
/// @param createdAt When it was queued.
/// @param updatedAt When its status last changed.
public record MessageSent(
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
        String provider,
        @JsonbProperty("provider_message_id") Optional<String> providerMessageId,
        @JsonbProperty("created_at") Instant createdAt,
        @JsonbProperty("updated_at") Instant updatedAt)
        implements OmnichannelEvent {
    public static final EventType<MessageSent> TYPE = new EventType<>(
            "omnichannel.message.sent", "1.0", "ugsys.omnichannel-service", false, MessageSentCodec.INSTANCE);

    public MessageSent {
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<MessageSent> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [MessageSent]; what is required must be given before [#build].
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
        private @Nullable String provider;
        private Optional<String> providerMessageId = Optional.empty();
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

        public Builder provider(String provider) {
            this.provider = provider;
            return this;
        }

        public Builder providerMessageId(String providerMessageId) {
            this.providerMessageId = Optional.of(providerMessageId);
            return this;
        }

        public Builder providerMessageId(Optional<String> providerMessageId) {
            this.providerMessageId = providerMessageId;
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

        public MessageSent build() {
            return new MessageSent(
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
                    provider,
                    providerMessageId,
                    createdAt,
                    updatedAt);
        }
    }
}
