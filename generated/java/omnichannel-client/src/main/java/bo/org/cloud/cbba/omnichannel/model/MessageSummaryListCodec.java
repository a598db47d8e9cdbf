// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [MessageSummaryList] as JSON.
public final class MessageSummaryListCodec implements Codec<MessageSummaryList> {
    public static final MessageSummaryListCodec INSTANCE = new MessageSummaryListCodec();

    private static final ListRule ITEMS = ListRule.size(0, 100);
    private static final StringRule NEXT_CURSOR = StringRule.length(1, 2048);

    private MessageSummaryListCodec() {}

    @Override
    public @Nullable MessageSummaryList read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        List<MessageSummary> items = null;
        Optional<String> nextCursor = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "items" -> items = in.readList(ITEMS, MessageSummaryCodec.INSTANCE);
                case "next_cursor" -> nextCursor = Optional.ofNullable(in.readString(NEXT_CURSOR));
                default -> in.unknownField();
            }
        }
        in.require("items", items);
        return in.endObject() ? new MessageSummaryList(items, nextCursor) : null;
    }

    @Override
    public void write(JsonOutput out, MessageSummaryList value) {
        out.beginObject();
        out.writeList("items", MessageSummaryCodec.INSTANCE, value.items());
        out.writeString("next_cursor", value.nextCursor());
        out.endObject();
    }
}
