package bo.org.cloud.cbba.contract.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// The `actor` of an envelope.
final class ActorCodec implements Codec<Actor> {
    static final ActorCodec INSTANCE = new ActorCodec();

    private static final StringRule NAME = StringRule.length(1, 128).verbatim();

    private ActorCodec() {}

    @Override
    @SuppressWarnings("NullAway") // endObject tells that all that is required was read
    public @Nullable Actor read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String type = null;
        String id = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "type" -> type = in.readString(NAME);
                case "id" -> id = in.readString(NAME);
                default -> in.unknownField();
            }
        }
        in.require("type", type);
        in.require("id", id);
        return in.endObject() ? new Actor(type, id) : null;
    }

    @Override
    public void write(JsonOutput out, Actor value) {
        out.beginObject();
        out.writeString("type", value.type());
        out.writeString("id", value.id());
        out.endObject();
    }
}
