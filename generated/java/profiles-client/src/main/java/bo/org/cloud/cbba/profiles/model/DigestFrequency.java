// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// Whether what is not urgent comes one by one or gathered.
@JsonbTypeAdapter(DigestFrequency.Text.class)
public enum DigestFrequency {
    NONE("none"),
    DAILY("daily"),
    WEEKLY("weekly");

    public static final Codec<DigestFrequency> CODEC = Scalars.enums(List.of(values()), DigestFrequency::value);

    private final String value;

    DigestFrequency(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static DigestFrequency of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no DigestFrequency: " + value);
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
    public static final class Text extends JsonbText<DigestFrequency> {
        public Text() {
            super(DigestFrequency::value, DigestFrequency::of);
        }
    }
}
