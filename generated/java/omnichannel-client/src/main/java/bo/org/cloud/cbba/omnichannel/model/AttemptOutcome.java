// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// `accepted` by the provider; `transient`, `rate_limited` and `timeout` are tried again; `permanent` is not.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(AttemptOutcome.Text.class)
public record AttemptOutcome(String value) {
    public static final AttemptOutcome ACCEPTED = new AttemptOutcome("accepted");
    public static final AttemptOutcome TRANSIENT = new AttemptOutcome("transient");
    public static final AttemptOutcome PERMANENT = new AttemptOutcome("permanent");
    public static final AttemptOutcome RATE_LIMITED = new AttemptOutcome("rate_limited");
    public static final AttemptOutcome TIMEOUT = new AttemptOutcome("timeout");

    /// Those of this version, in the contract's order.
    public static final List<AttemptOutcome> KNOWN = List.of(ACCEPTED, TRANSIENT, PERMANENT, RATE_LIMITED, TIMEOUT);

    public static final Codec<AttemptOutcome> CODEC =
            Scalars.growingEnums(KNOWN, AttemptOutcome::value, StringRule.length(1, 32), AttemptOutcome::new);

    public AttemptOutcome {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<AttemptOutcome> {
        public Text() {
            super(AttemptOutcome::value, AttemptOutcome::new);
        }
    }
}
