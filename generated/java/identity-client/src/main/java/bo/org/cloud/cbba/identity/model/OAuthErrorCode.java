// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;
import java.util.Objects;

/// Which error it is.
///
/// A later version of the contract may add values, so a reader has to expect other ones than these.
@JsonbTypeAdapter(OAuthErrorCode.Text.class)
public record OAuthErrorCode(String value) {
    public static final OAuthErrorCode INVALID_REQUEST = new OAuthErrorCode("invalid_request");
    public static final OAuthErrorCode INVALID_CLIENT = new OAuthErrorCode("invalid_client");
    public static final OAuthErrorCode INVALID_GRANT = new OAuthErrorCode("invalid_grant");
    public static final OAuthErrorCode UNAUTHORIZED_CLIENT = new OAuthErrorCode("unauthorized_client");
    public static final OAuthErrorCode UNSUPPORTED_GRANT_TYPE = new OAuthErrorCode("unsupported_grant_type");
    public static final OAuthErrorCode INVALID_SCOPE = new OAuthErrorCode("invalid_scope");

    /// Those of this version, in the contract's order.
    public static final List<OAuthErrorCode> KNOWN = List.of(
            INVALID_REQUEST, INVALID_CLIENT, INVALID_GRANT, UNAUTHORIZED_CLIENT, UNSUPPORTED_GRANT_TYPE, INVALID_SCOPE);

    public static final Codec<OAuthErrorCode> CODEC =
            Scalars.growingEnums(KNOWN, OAuthErrorCode::value, StringRule.length(1, 64), OAuthErrorCode::new);

    public OAuthErrorCode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<OAuthErrorCode> {
        public Text() {
            super(OAuthErrorCode::value, OAuthErrorCode::new);
        }
    }
}
