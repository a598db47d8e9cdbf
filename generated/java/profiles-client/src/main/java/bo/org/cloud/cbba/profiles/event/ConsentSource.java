// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// Where it was chosen, by the member after logging in or by the link in a mail.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(ConsentSource.Text.class)
public record ConsentSource(String value) {
    public static final ConsentSource MEMBER = new ConsentSource("member");
    public static final ConsentSource UNSUBSCRIBE_LINK = new ConsentSource("unsubscribe_link");

    /// Those of this version, in the contract's order.
    public static final List<ConsentSource> KNOWN = List.of(MEMBER, UNSUBSCRIBE_LINK);

    public static final Codec<ConsentSource> CODEC =
            Scalars.growingEnums(KNOWN, ConsentSource::value, StringRule.length(1, 32), ConsentSource::new);

    public ConsentSource {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<ConsentSource> {
        public Text() {
            super(ConsentSource::value, ConsentSource::new);
        }
    }
}
