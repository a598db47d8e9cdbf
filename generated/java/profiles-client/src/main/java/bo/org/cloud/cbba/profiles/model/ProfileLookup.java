// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The result for one id.
///
/// @param userId The id that was asked for.
/// @param outcome `not_found` also for people who are gone.
/// @param contact How to reach a person.
public record ProfileLookup(@JsonbProperty("user_id") UUID userId, LookupOutcome outcome, Optional<Contact> contact) {
    public ProfileLookup {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(outcome, "outcome");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ProfileLookup]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private @Nullable LookupOutcome outcome;
        private Optional<Contact> contact = Optional.empty();

        private Builder() {}

        public Builder userId(UUID userId) {
            this.userId = userId;
            return this;
        }

        public Builder outcome(LookupOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        public Builder contact(Contact contact) {
            this.contact = Optional.of(contact);
            return this;
        }

        public Builder contact(Optional<Contact> contact) {
            this.contact = contact;
            return this;
        }

        public ProfileLookup build() {
            return new ProfileLookup(userId, outcome, contact);
        }
    }
}
