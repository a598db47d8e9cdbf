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

/// Reads and writes [MessageQueued] as JSON.
public final class MessageQueuedCodec implements Codec<MessageQueued> {
    public static final MessageQueuedCodec INSTANCE = new MessageQueuedCodec();

    private static final StringRule TEMPLATE = StringRule.length(1, 64);
    private static final Codec<Integer> TEMPLATE_VERSION = Scalars.ints(IntegerRule.between(1, 1000000));

    private MessageQueuedCodec() {}

    @Override
    public @Nullable MessageQueued read(JsonInput in) {
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
        in.require("created_at", createdAt);
        in.require("updated_at", updatedAt);
        return in.endObject()
                ? new MessageQueued(
                        messageId,
                        channel,
                        category,
                        recipientUserId,
                        template,
                        templateVersion,
                        language,
                        priority,
                        status,
                        createdAt,
                        updatedAt)
                : null;
    }

    @Override
    public void write(JsonOutput out, MessageQueued value) {
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
        out.writeInstant("created_at", value.createdAt());
        out.writeInstant("updated_at", value.updatedAt());
        out.endObject();
    }
}
