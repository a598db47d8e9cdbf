// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [Message] as JSON.
public final class MessageCodec implements Codec<Message> {
    public static final MessageCodec INSTANCE = new MessageCodec();

    private static final StringRule TEMPLATE = StringRule.length(1, 64);
    private static final Codec<Integer> TEMPLATE_VERSION = Scalars.ints(IntegerRule.between(1, 1000000));
    private static final StringRule PROVIDER = StringRule.length(1, 64);
    private static final StringRule PROVIDER_MESSAGE_ID = StringRule.length(1, 200);
    private static final StringRule CORRELATION_ID = StringRule.length(1, 128);
    private static final ListRule ATTEMPTS = ListRule.size(0, 100);

    private MessageCodec() {}

    @Override
    public @Nullable Message read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID id = null;
        Channel channel = null;
        MessageCategory category = null;
        Recipient recipient = null;
        Optional<String> template = Optional.empty();
        Optional<Integer> templateVersion = Optional.empty();
        Language language = null;
        MessagePriority priority = null;
        MessageStatus status = null;
        Optional<String> provider = Optional.empty();
        Optional<String> providerMessageId = Optional.empty();
        String correlationId = null;
        List<DeliveryAttempt> attempts = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "id" -> id = in.readUuid();
                case "channel" -> channel = Channel.CODEC.read(in);
                case "category" -> category = MessageCategory.CODEC.read(in);
                case "recipient" -> recipient = RecipientCodec.INSTANCE.read(in);
                case "template" -> template = Optional.ofNullable(in.readString(TEMPLATE));
                case "template_version" -> templateVersion = Optional.ofNullable(TEMPLATE_VERSION.read(in));
                case "language" -> language = Language.CODEC.read(in);
                case "priority" -> priority = MessagePriority.CODEC.read(in);
                case "status" -> status = MessageStatus.CODEC.read(in);
                case "provider" -> provider = Optional.ofNullable(in.readString(PROVIDER));
                case "provider_message_id" ->
                    providerMessageId = Optional.ofNullable(in.readString(PROVIDER_MESSAGE_ID));
                case "correlation_id" -> correlationId = in.readString(CORRELATION_ID);
                case "attempts" -> attempts = in.readList(ATTEMPTS, DeliveryAttemptCodec.INSTANCE);
                case "created_at" -> createdAt = in.readInstant();
                case "updated_at" -> updatedAt = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("id", id);
        in.require("channel", channel);
        in.require("category", category);
        in.require("recipient", recipient);
        in.require("language", language);
        in.require("priority", priority);
        in.require("status", status);
        in.require("correlation_id", correlationId);
        in.require("attempts", attempts);
        in.require("created_at", createdAt);
        in.require("updated_at", updatedAt);
        return in.endObject()
                ? new Message(
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
                        updatedAt)
                : null;
    }

    @Override
    public void write(JsonOutput out, Message value) {
        out.beginObject();
        out.writeUuid("id", value.id());
        out.write("channel", Channel.CODEC, value.channel());
        out.write("category", MessageCategory.CODEC, value.category());
        out.write("recipient", RecipientCodec.INSTANCE, value.recipient());
        out.writeString("template", value.template());
        out.writeOptional("template_version", TEMPLATE_VERSION, value.templateVersion());
        out.write("language", Language.CODEC, value.language());
        out.write("priority", MessagePriority.CODEC, value.priority());
        out.write("status", MessageStatus.CODEC, value.status());
        out.writeString("provider", value.provider());
        out.writeString("provider_message_id", value.providerMessageId());
        out.writeString("correlation_id", value.correlationId());
        out.writeList("attempts", DeliveryAttemptCodec.INSTANCE, value.attempts());
        out.writeInstant("created_at", value.createdAt());
        out.writeInstant("updated_at", value.updatedAt());
        out.endObject();
    }
}
