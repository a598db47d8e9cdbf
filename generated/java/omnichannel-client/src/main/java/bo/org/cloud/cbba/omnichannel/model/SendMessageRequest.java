// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.JsonbCodec;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One message to one recipient.
///
/// @param channel The way it goes.
/// @param category What it is about, which decides whether the recipient's preferences let it through;
///     `account` always passes.
/// @param recipient In a request either `user_id` or `address`, not both (`RECIPIENT_INVALID`). In answers the
///     address that the message goes to, and the user where one was given.
/// @param template The template's slug; its published version is used.
/// @param language The language of the text. In a request it may be left out: then it is the recipient's, else
///     Spanish. Where the template has no text in it, Spanish is used.
/// @param variables What the template has blanks for, as text. Values are escaped where they are put in; they
///     never become markup.
/// @param priority `transactional` is sent at once, `bulk` when nothing else waits.
@JsonbTypeSerializer(SendMessageRequest.Jsonb.class)
@JsonbTypeDeserializer(SendMessageRequest.Jsonb.class)
public record SendMessageRequest(
        Channel channel,
        MessageCategory category,
        Recipient recipient,
        String template,
        Optional<Language> language,
        Map<String, String> variables,
        MessagePriority priority) {
    public SendMessageRequest {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(template, "template");
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        priority = priority == null ? MessagePriority.TRANSACTIONAL : priority;
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [SendMessageRequest]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable Channel channel;
        private @Nullable MessageCategory category;
        private @Nullable Recipient recipient;
        private @Nullable String template;
        private Optional<Language> language = Optional.empty();
        private @Nullable Map<String, String> variables;
        private MessagePriority priority = MessagePriority.TRANSACTIONAL;

        private Builder() {}

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
            this.template = template;
            return this;
        }

        public Builder language(Language language) {
            this.language = Optional.of(language);
            return this;
        }

        public Builder language(Optional<Language> language) {
            this.language = language;
            return this;
        }

        public Builder variables(Map<String, String> variables) {
            this.variables = variables;
            return this;
        }

        public Builder priority(MessagePriority priority) {
            this.priority = priority;
            return this;
        }

        public SendMessageRequest build() {
            return new SendMessageRequest(channel, category, recipient, template, language, variables, priority);
        }
    }

    /// Hands this type over to its codec where plain JSON-B is used.
    public static final class Jsonb extends JsonbCodec<SendMessageRequest> {
        public Jsonb() {
            super(SendMessageRequestCodec.INSTANCE);
        }
    }
}
