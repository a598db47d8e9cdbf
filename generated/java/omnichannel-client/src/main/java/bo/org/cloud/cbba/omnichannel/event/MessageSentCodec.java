// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [MessageSent] as JSON.
public final class MessageSentCodec implements Codec<MessageSent> {
    public static final MessageSentCodec INSTANCE = new MessageSentCodec();

    private static final StringRule TEMPLATE = StringRule.length(1, 64);
    private static final Codec<Integer> TEMPLATE_VERSION = Scalars.ints(IntegerRule.between(1, 1000000));
    private static final IntegerRule ATTEMPT_COUNT = IntegerRule.between(1, 100);
    private static final StringRule PROVIDER = StringRule.length(1, 64);
    private static final StringRule PROVIDER_MESSAGE_ID = StringRule.length(1, 200);

    private MessageSentCodec() {}

    @Override
    public @Nullable MessageSent read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID messageId = null;
        Channel channel = null;
        MessageCategory category = null;
        Optional<UUID> recipientUserId = Optional.empty();
        Optional<String> template = Optional.empty();
        Optional<Integer> templateVersion = Optional.empty();
        Language language = null;
        MessagePriority priority = null;
        MessageStatus status = null;
        Integer attemptCount = null;
        String provider = null;
        Optional<String> providerMessageId = Optional.empty();
        Instant createdAt = null;
        Instant updatedAt = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "message_id" -> messageId = in.readUuid();
                case "channel" -> channel = Channel.CODEC.read(in);
                case "category" -> category = MessageCategory.CODEC.read(in);
                case "recipient_user_id" -> recipientUserId = Optional.ofNullable(in.readUuid());
                case "template" -> template = Optional.ofNullable(in.readString(TEMPLATE));
                case "template_version" -> templateVersion = Optional.ofNullable(TEMPLATE_VERSION.read(in));
                case "language" -> language = Language.CODEC.read(in);
                case "priority" -> priority = MessagePriority.CODEC.read(in);
                case "status" -> status = MessageStatus.CODEC.read(in);
                case "attempt_count" -> attemptCount = in.readInt(ATTEMPT_COUNT);
                case "provider" -> provider = in.readString(PROVIDER);
                case "provider_message_id" ->
                    providerMessageId = Optional.ofNullable(in.readString(PROVIDER_MESSAGE_ID));
                case "created_at" -> createdAt = in.readInstant();
                case "updated_at" -> updatedAt = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("message_id", messageId);
        in.require("channel", channel);
        in.require("category", category);
        in.require("language", language);
        in.require("priority", priority);
        in.require("status", status);
        in.require("attempt_count", attemptCount);
        in.require("provider", provider);
        in.require("created_at", createdAt);
        in.require("updated_at", updatedAt);
        return in.endObject()
                ? new MessageSent(
                        messageId,
                        channel,
                        category,
                        recipientUserId,
                        template,
                        templateVersion,
                        language,
                        priority,
                        status,
                        attemptCount,
                        provider,
                        providerMessageId,
                        createdAt,
                        updatedAt)
                : null;
    }

    @Override
    public void write(JsonOutput out, MessageSent value) {
        out.beginObject();
        out.writeUuid("message_id", value.messageId());
        out.write("channel", Channel.CODEC, value.channel());
        out.write("category", MessageCategory.CODEC, value.category());
        out.writeOptional("recipient_user_id", Scalars.UUIDS, value.recipientUserId());
        out.writeString("template", value.template());
        out.writeOptional("template_version", TEMPLATE_VERSION, value.templateVersion());
        out.write("language", Language.CODEC, value.language());
        out.write("priority", MessagePriority.CODEC, value.priority());
        out.write("status", MessageStatus.CODEC, value.status());
        out.writeLong("attempt_count", value.attemptCount());
        out.writeString("provider", value.provider());
        out.writeString("provider_message_id", value.providerMessageId());
        out.writeInstant("created_at", value.createdAt());
        out.writeInstant("updated_at", value.updatedAt());
        out.endObject();
    }
}
