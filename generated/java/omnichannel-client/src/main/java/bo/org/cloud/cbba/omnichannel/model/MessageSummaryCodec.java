// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [MessageSummary] as JSON.
public final class MessageSummaryCodec implements Codec<MessageSummary> {
    public static final MessageSummaryCodec INSTANCE = new MessageSummaryCodec();

    private static final StringRule TEMPLATE = StringRule.length(1, 64);

    private MessageSummaryCodec() {}

    @Override
    public @Nullable MessageSummary read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID id = null;
        Channel channel = null;
        MessageCategory category = null;
        Recipient recipient = null;
        Optional<String> template = Optional.empty();
        MessageStatus status = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "id" -> id = in.readUuid();
                case "channel" -> channel = Channel.CODEC.read(in);
                case "category" -> category = MessageCategory.CODEC.read(in);
                case "recipient" -> recipient = RecipientCodec.INSTANCE.read(in);
                case "template" -> template = Optional.ofNullable(in.readString(TEMPLATE));
                case "status" -> status = MessageStatus.CODEC.read(in);
                case "created_at" -> createdAt = in.readInstant();
                case "updated_at" -> updatedAt = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("id", id);
        in.require("channel", channel);
        in.require("category", category);
        in.require("recipient", recipient);
        in.require("status", status);
        in.require("created_at", createdAt);
        in.require("updated_at", updatedAt);
        return in.endObject()
                ? new MessageSummary(id, channel, category, recipient, template, status, createdAt, updatedAt)
                : null;
    }

    @Override
    public void write(JsonOutput out, MessageSummary value) {
        out.beginObject();
        out.writeUuid("id", value.id());
        out.write("channel", Channel.CODEC, value.channel());
        out.write("category", MessageCategory.CODEC, value.category());
        out.write("recipient", RecipientCodec.INSTANCE, value.recipient());
        out.writeString("template", value.template());
        out.write("status", MessageStatus.CODEC, value.status());
        out.writeInstant("created_at", value.createdAt());
        out.writeInstant("updated_at", value.updatedAt());
        out.endObject();
    }
}
