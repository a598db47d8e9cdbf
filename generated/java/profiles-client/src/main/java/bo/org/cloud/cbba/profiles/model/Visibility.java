// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// Who sees a field: its owner and administrators only, everybody who is logged in as a member, or everybody.
@JsonbTypeAdapter(Visibility.Text.class)
public enum Visibility {
    PRIVATE("private"),
    MEMBERS("members"),
    PUBLIC("public");

    public static final Codec<Visibility> CODEC = Scalars.enums(List.of(values()), Visibility::value);

    private final String value;

    Visibility(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static Visibility of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no Visibility: " + value);
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
    public static final class Text extends JsonbText<Visibility> {
        public Text() {
            super(Visibility::value, Visibility::of);
        }
    }
}
