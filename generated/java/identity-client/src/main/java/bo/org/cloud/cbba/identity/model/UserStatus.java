// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonbText;
import bo.org.cloud.cbba.contract.json.Scalars;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.List;

/// `pending_verification` until the address is proven, then `active`; `suspended` and back by an administrator;
/// `deleted` is final.
@JsonbTypeAdapter(UserStatus.Text.class)
public enum UserStatus {
    PENDING_VERIFICATION("pending_verification"),
    ACTIVE("active"),
    SUSPENDED("suspended"),
    DELETED("deleted");

    public static final Codec<UserStatus> CODEC = Scalars.enums(List.of(values()), UserStatus::value);

    private final String value;

    UserStatus(String value) {
        this.value = value;
    }

    /// @throws IllegalArgumentException if no value is written so
    public static UserStatus of(String value) {
        for (var known : values()) {
            if (known.value.equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("no UserStatus: " + value);
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
    public static final class Text extends JsonbText<UserStatus> {
        public Text() {
            super(UserStatus::value, UserStatus::of);
        }
    }
}
