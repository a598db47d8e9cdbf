// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// How the access token is used (RFC 6750).
@JsonbTypeAdapter(TokenType.Text.class)
public enum TokenType {
    BEARER("Bearer");

    public static final Codec<TokenType> CODEC = Scalars.enums(List.of(values()), TokenType::value);

    private final String value;

    TokenType(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static TokenType of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no TokenType: " + value);
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
    public static final class Text extends JsonbText<TokenType> {
        public Text() {
            super(TokenType::value, TokenType::of);
        }
    }
}
