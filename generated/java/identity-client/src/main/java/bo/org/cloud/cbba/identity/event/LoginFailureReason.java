// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// Why; the caller was not told so precisely.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(LoginFailureReason.Text.class)
public record LoginFailureReason(String value) {
    public static final LoginFailureReason UNKNOWN_ACCOUNT = new LoginFailureReason("unknown_account");
    public static final LoginFailureReason WRONG_PASSWORD = new LoginFailureReason("wrong_password");
    public static final LoginFailureReason EMAIL_NOT_VERIFIED = new LoginFailureReason("email_not_verified");
    public static final LoginFailureReason SUSPENDED = new LoginFailureReason("suspended");
    public static final LoginFailureReason DELETED = new LoginFailureReason("deleted");
    public static final LoginFailureReason LOCKED = new LoginFailureReason("locked");

    /// Those of this version, in the contract's order.
    public static final List<LoginFailureReason> KNOWN =
            List.of(UNKNOWN_ACCOUNT, WRONG_PASSWORD, EMAIL_NOT_VERIFIED, SUSPENDED, DELETED, LOCKED);

    public static final Codec<LoginFailureReason> CODEC =
            Scalars.growingEnums(KNOWN, LoginFailureReason::value, StringRule.length(1, 32), LoginFailureReason::new);

    public LoginFailureReason {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<LoginFailureReason> {
        public Text() {
            super(LoginFailureReason::value, LoginFailureReason::new);
        }
    }
}
