// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// The way it goes.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(Channel.Text.class)
public record Channel(String value) {
    public static final Channel EMAIL = new Channel("email");
    public static final Channel SMS = new Channel("sms");
    public static final Channel WHATSAPP = new Channel("whatsapp");
    public static final Channel TELEGRAM = new Channel("telegram");
    public static final Channel SLACK = new Channel("slack");

    /// Those of this version, in the contract's order.
    public static final List<Channel> KNOWN = List.of(EMAIL, SMS, WHATSAPP, TELEGRAM, SLACK);

    public static final Codec<Channel> CODEC =
            Scalars.growingEnums(KNOWN, Channel::value, StringRule.length(1, 32), Channel::new);

    public Channel {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<Channel> {
        public Text() {
            super(Channel::value, Channel::new);
        }
    }
}
