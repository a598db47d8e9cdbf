// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ChannelAddress] as JSON.
public final class ChannelAddressCodec implements Codec<ChannelAddress> {
    public static final ChannelAddressCodec INSTANCE = new ChannelAddressCodec();

    private static final StringRule ADDRESS = StringRule.length(1, 254);

    private ChannelAddressCodec() {}

    @Override
    public @Nullable ChannelAddress read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Channel channel = null;
        String address = null;
        Boolean verified = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "channel" -> channel = Channel.CODEC.read(in);
                case "address" -> address = in.readString(ADDRESS);
                case "verified" -> verified = in.readBoolean();
                default -> in.unknownField();
            }
        }
        in.require("channel", channel);
        in.require("address", address);
        in.require("verified", verified);
        return in.endObject() ? new ChannelAddress(channel, address, verified) : null;
    }

    @Override
    public void write(JsonOutput out, ChannelAddress value) {
        out.beginObject();
        out.write("channel", Channel.CODEC, value.channel());
        out.writeString("address", value.address());
        out.writeBoolean("verified", value.verified());
        out.endObject();
    }
}
