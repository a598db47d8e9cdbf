// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// `logout`, or `refresh_token_reused`: an old refresh token was presented, so somebody else may have held it.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(SessionRevocationReason.Text.class)
public record SessionRevocationReason(String value) {
    public static final SessionRevocationReason LOGOUT = new SessionRevocationReason("logout");
    public static final SessionRevocationReason REFRESH_TOKEN_REUSED =
            new SessionRevocationReason("refresh_token_reused");

    /// Those of this version, in the contract's order.
    public static final List<SessionRevocationReason> KNOWN = List.of(LOGOUT, REFRESH_TOKEN_REUSED);

    public static final Codec<SessionRevocationReason> CODEC = Scalars.growingEnums(
            KNOWN, SessionRevocationReason::value, StringRule.length(1, 32), SessionRevocationReason::new);

    public SessionRevocationReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<SessionRevocationReason> {
        public Text() {
            super(SessionRevocationReason::value, SessionRevocationReason::new);
        }
    }
}
