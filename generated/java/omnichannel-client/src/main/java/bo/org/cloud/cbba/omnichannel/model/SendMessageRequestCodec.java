// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.MapRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [SendMessageRequest] as JSON.
public final class SendMessageRequestCodec implements Codec<SendMessageRequest> {
    public static final SendMessageRequestCodec INSTANCE = new SendMessageRequestCodec();

    private static final StringRule TEMPLATE = StringRule.length(1, 64).pattern("^[a-z0-9]+(-[a-z0-9]+)*$");
    private static final MapRule VARIABLES = MapRule.size(0, 50);
    private static final Codec<String> VARIABLES_ENTRY = Scalars.strings(StringRule.length(0, 2000));

    private SendMessageRequestCodec() {}

    @Override
    public @Nullable SendMessageRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Channel channel = null;
        MessageCategory category = null;
        Recipient recipient = null;
        String template = null;
        Optional<Language> language = Optional.empty();
        Map<String, String> variables = null;
        MessagePriority priority = MessagePriority.TRANSACTIONAL;
        while (in.nextField()) {
            switch (in.field()) {
                case "channel" -> channel = Channel.CODEC.read(in);
                case "category" -> category = MessageCategory.CODEC.read(in);
                case "recipient" -> recipient = RecipientCodec.INSTANCE.read(in);
                case "template" -> template = in.readString(TEMPLATE);
                case "language" -> language = Optional.ofNullable(Language.CODEC.read(in));
                case "variables" -> variables = in.readMap(VARIABLES, VARIABLES_ENTRY);
                case "priority" -> priority = MessagePriority.CODEC.read(in);
                default -> in.unknownField();
            }
        }
        in.require("channel", channel);
        in.require("category", category);
        in.require("recipient", recipient);
        in.require("template", template);
        in.require("variables", variables);
        return in.endObject()
                ? new SendMessageRequest(channel, category, recipient, template, language, variables, priority)
                : null;
    }

    @Override
    public void write(JsonOutput out, SendMessageRequest value) {
        out.beginObject();
        out.write("channel", Channel.CODEC, value.channel());
        out.write("category", MessageCategory.CODEC, value.category());
        out.write("recipient", RecipientCodec.INSTANCE, value.recipient());
        out.writeString("template", value.template());
        out.writeOptional("language", Language.CODEC, value.language());
        out.writeMap("variables", VARIABLES_ENTRY, value.variables());
        out.write("priority", MessagePriority.CODEC, value.priority());
        out.endObject();
    }
}
