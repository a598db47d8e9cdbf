// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;

/// A postal address, or a part of one.
///
/// @param street Street, number and what helps to find it.
/// @param city City or town.
/// @param state Department, province or state.
/// @param postalCode Postal code, where there are such.
/// @param country Country, ISO 3166-1 alpha-2.
public record Address(
        Optional<String> street,
        Optional<String> city,
        Optional<String> state,
        @JsonbProperty("postal_code") Optional<String> postalCode,
        Optional<String> country) {
    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [Address]; what is required must be given before [#build].
    public static final class Builder {
        private Optional<String> street = Optional.empty();
        private Optional<String> city = Optional.empty();
        private Optional<String> state = Optional.empty();
        private Optional<String> postalCode = Optional.empty();
        private Optional<String> country = Optional.empty();

        private Builder() {}

        public Builder street(String street) {
            this.street = Optional.of(street);
            return this;
        }

        public Builder street(Optional<String> street) {
            this.street = street;
            return this;
        }

        public Builder city(String city) {
            this.city = Optional.of(city);
            return this;
        }

        public Builder city(Optional<String> city) {
            this.city = city;
            return this;
        }

        public Builder state(String state) {
            this.state = Optional.of(state);
            return this;
        }

        public Builder state(Optional<String> state) {
            this.state = state;
            return this;
        }

        public Builder postalCode(String postalCode) {
            this.postalCode = Optional.of(postalCode);
            return this;
        }

        public Builder postalCode(Optional<String> postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        public Builder country(String country) {
            this.country = Optional.of(country);
            return this;
        }

        public Builder country(Optional<String> country) {
            this.country = country;
            return this;
        }

        public Address build() {
            return new Address(street, city, state, postalCode, country);
        }
    }
}
