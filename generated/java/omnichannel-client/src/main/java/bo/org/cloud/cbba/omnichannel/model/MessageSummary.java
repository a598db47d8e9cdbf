// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as lists show it.
///
/// @param id The message's id.
/// @param channel The way it goes.
/// @param category What it is about, which decides whether the recipient's preferences let it through;
///     `account` always passes.
/// @param recipient In a request either `user_id` or `address`, not both (`RECIPIENT_INVALID`). In answers the
///     address that the message goes to, and the user where one was given.
/// @param template The slug of the template it was written from.
/// @param status `queued` -> `sending` -> `sent` -> `delivered` or `failed`. `deferred` waits for the
///     recipient's morning or for a limit, `suppressed` was not wanted, `expired` came too late, `cancelled`
///     was called back.
/// @param createdAt When it was queued.
/// @param updatedAt When its status last changed.
public record MessageSummary(
        UUID id,
        Channel channel,
        MessageCategory category,
        Recipient recipient,
        Optional<String> template,
        MessageStatus status,
        @JsonbProperty("created_at") Instant createdAt,
        @JsonbProperty("updated_at") Instant updatedAt) {
    public MessageSummary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [MessageSummary]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID id;
        private @Nullable Channel channel;
        private @Nullable MessageCategory category;
        private @Nullable Recipient recipient;
        private Optional<String> template = Optional.empty();
        private @Nullable MessageStatus status;
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

        public Builder status(MessageStatus status) {
            this.status = status;
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

        public MessageSummary build() {
            return new MessageSummary(id, channel, category, recipient, template, status, createdAt, updatedAt);
        }
    }
}
