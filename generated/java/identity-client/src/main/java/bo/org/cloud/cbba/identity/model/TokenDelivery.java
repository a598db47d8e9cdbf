// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// How the refresh token is handed over: in the answer's body, for applications, or in a cookie that scripts
/// cannot read, for browsers.
@JsonbTypeAdapter(TokenDelivery.Text.class)
public enum TokenDelivery {
    BODY("body"),
    COOKIE("cookie");

    public static final Codec<TokenDelivery> CODEC = Scalars.enums(List.of(values()), TokenDelivery::value);

    private final String value;

    TokenDelivery(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static TokenDelivery of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no TokenDelivery: " + value);
    }

    /// As it stands in JSON.
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }

    /// What plain JSON-B sees of it.
    public static final class Text extends JsonbText<TokenDelivery> {
        public Text() {
            super(TokenDelivery::value, TokenDelivery::of);
        }
    }
}
