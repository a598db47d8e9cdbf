// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// `not_found` also for people who are gone.
@JsonbTypeAdapter(LookupOutcome.Text.class)
public enum LookupOutcome {
    FOUND("found"),
    NOT_FOUND("not_found");

    public static final Codec<LookupOutcome> CODEC = Scalars.enums(List.of(values()), LookupOutcome::value);

    private final String value;

    LookupOutcome(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static LookupOutcome of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no LookupOutcome: " + value);
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
    public static final class Text extends JsonbText<LookupOutcome> {
        public Text() {
            super(LookupOutcome::value, LookupOutcome::of);
        }
    }
}
