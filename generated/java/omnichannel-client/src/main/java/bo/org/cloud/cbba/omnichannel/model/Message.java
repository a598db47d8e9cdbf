// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message, with every attempt to deliver it.
///
/// @param id The message's id.
/// @param channel The way it goes.
/// @param category What it is about, which decides whether the recipient's preferences let it through;
///     `account` always passes.
/// @param recipient In a request either `user_id` or `address`, not both (`RECIPIENT_INVALID`). In answers the
///     address that the message goes to, and the user where one was given.
/// @param template The slug of the template it was written from.
/// @param templateVersion That template's version.
/// @param language The language of the text. In a request it may be left out: then it is the recipient's, else
///     Spanish. Where the template has no text in it, Spanish is used.
/// @param priority `transactional` is sent at once, `bulk` when nothing else waits.
/// @param status `queued` -> `sending` -> `sent` -> `delivered` or `failed`. `deferred` waits for the
///     recipient's morning or for a limit, `suppressed` was not wanted, `expired` came too late, `cancelled`
///     was called back.
/// @param provider Who accepted it.
/// @param providerMessageId Its id there.
/// @param correlationId Shared by everything that the same call or event set off.
/// @param attempts The attempts so far, the first one first.
/// @param createdAt When it was queued.
/// @param updatedAt When its status last changed.
public record Message(
        UUID id,
        Channel channel,
        MessageCategory category,
        Recipient recipient,
        Optional<String> template,
        @JsonbProperty("template_version") Optional<Integer> templateVersion,
        Language language,
        MessagePriority priority,
        MessageStatus status,
        Optional<String> provider,
        @JsonbProperty("provider_message_id") Optional<String> providerMessageId,
        @JsonbProperty("correlation_id") String correlationId,
        List<DeliveryAttempt> attempts,
        @JsonbProperty("created_at") Instant createdAt,
        @JsonbProperty("updated_at") Instant updatedAt) {
    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(correlationId, "correlationId");
        attempts = List.copyOf(attempts);
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [Message]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID id;
        private @Nullable Channel channel;
        private @Nullable MessageCategory category;
        private @Nullable Recipient recipient;
        private Optional<String> template = Optional.empty();
        private Optional<Integer> templateVersion = Optional.empty();
        private @Nullable Language language;
        private @Nullable MessagePriority priority;
        private @Nullable MessageStatus status;
        private Optional<String> provider = Optional.empty();
        private Optional<String> providerMessageId = Optional.empty();
        private @Nullable String correlationId;
        private @Nullable List<DeliveryAttempt> attempts;
        private @Nullable Instant createdAt;
        private @Nullable Instant updatedAt;

        private Builder() {}

        public Builder id(UUID id) {
            this.id = id;
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

        public Builder recipient(Recipient recipient) {
            this.recipient = recipient;
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

        public Builder provider(String provider) {
            this.provider = Optional.of(provider);
            return this;
        }

        public Builder provider(Optional<String> provider) {
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

        public Builder correlationId(String correlationId) {
            this.correlationId = correlationId;
            return this;
        }

        public Builder attempts(List<DeliveryAttempt> attempts) {
            this.attempts = attempts;
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

        public Message build() {
            return new Message(
                    id,
                    channel,
                    category,
                    recipient,
                    template,
                    templateVersion,
                    language,
                    priority,
                    status,
                    provider,
                    providerMessageId,
                    correlationId,
                    attempts,
                    createdAt,
                    updatedAt);
        }
    }
}
