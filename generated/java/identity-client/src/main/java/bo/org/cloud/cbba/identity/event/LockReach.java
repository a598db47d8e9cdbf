// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// Whether attempts from one IP address are locked out or those from anywhere.
@JsonbTypeAdapter(LockReach.Text.class)
public enum LockReach {
    ADDRESS("address"),
    ACCOUNT("account");

    public static final Codec<LockReach> CODEC = Scalars.enums(List.of(values()), LockReach::value);

    private final String value;

    LockReach(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static LockReach of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no LockReach: " + value);
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
    public static final class Text extends JsonbText<LockReach> {
        public Text() {
            super(LockReach::value, LockReach::of);
        }
    }
}
