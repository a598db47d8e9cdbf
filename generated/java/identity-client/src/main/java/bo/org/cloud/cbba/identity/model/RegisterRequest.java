// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.JsonbCodec;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person gives to become a member.
///
/// @param email Where the verification mail goes, and the name to log in with. Case does not matter.
/// @param password 10 to 128 characters, any of them, spaces included; no rules of composition. A sentence is
///     good.
/// @param fullName The person's name as certificates and organizers should have it. One line.
/// @param language The language of the mails that a person gets. At registration it may be left out: then it is
///     the best of `Accept-Language`, else Spanish.
@JsonbTypeSerializer(RegisterRequest.Jsonb.class)
@JsonbTypeDeserializer(RegisterRequest.Jsonb.class)
public record RegisterRequest(
        String email,
        String password,
        @JsonbProperty("full_name") String fullName,
        Optional<Language> language) {
    public RegisterRequest {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(fullName, "fullName");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Without what is to be kept secret.
    @Override
    public String toString() {
        return "RegisterRequest[email=" + email + ", password=***, fullName=" + fullName + ", language=" + language
                + "]";
    }

    /// Collects the fields of a [RegisterRequest]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String email;
        private @Nullable String password;
        private @Nullable String fullName;
        private Optional<Language> language = Optional.empty();

        private Builder() {}

        public Builder email(String email) {
            this.email = email;
            return this;
        }

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public Builder fullName(String fullName) {
            this.fullName = fullName;
            return this;
        }

        public Builder language(Language language) {
            this.language = Optional.of(language);
            return this;
        }

        public Builder language(Optional<Language> language) {
            this.language = language;
            return this;
        }

        public RegisterRequest build() {
            return new RegisterRequest(email, password, fullName, language);
        }
    }

    /// Hands this type over to its codec where plain JSON-B is used.
    public static final class Jsonb extends JsonbCodec<RegisterRequest> {
        public Jsonb() {
            super(RegisterRequestCodec.INSTANCE);
        }
    }
}
