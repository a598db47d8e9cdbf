// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// What it is about, which decides whether the recipient's preferences let it through; `account` always passes.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(MessageCategory.Text.class)
public record MessageCategory(String value) {
    public static final MessageCategory ACCOUNT = new MessageCategory("account");
    public static final MessageCategory PROJECTS = new MessageCategory("projects");
    public static final MessageCategory COMMUNITY = new MessageCategory("community");
    public static final MessageCategory CAMPAIGNS = new MessageCategory("campaigns");

    /// Those of this version, in the contract's order.
    public static final List<MessageCategory> KNOWN = List.of(ACCOUNT, PROJECTS, COMMUNITY, CAMPAIGNS);

    public static final Codec<MessageCategory> CODEC =
            Scalars.growingEnums(KNOWN, MessageCategory::value, StringRule.length(1, 32), MessageCategory::new);

    public MessageCategory {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<MessageCategory> {
        public Text() {
            super(MessageCategory::value, MessageCategory::new);
        }
    }
}
