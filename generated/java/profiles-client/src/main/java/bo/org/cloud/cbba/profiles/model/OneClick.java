// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// The one value that there is.
@JsonbTypeAdapter(OneClick.Text.class)
public enum OneClick {
    ONE_CLICK("One-Click");

    public static final Codec<OneClick> CODEC = Scalars.enums(List.of(values()), OneClick::value);

    private final String value;

    OneClick(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static OneClick of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no OneClick: " + value);
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
    public static final class Text extends JsonbText<OneClick> {
        public Text() {
            super(OneClick::value, OneClick::of);
        }
    }
}
