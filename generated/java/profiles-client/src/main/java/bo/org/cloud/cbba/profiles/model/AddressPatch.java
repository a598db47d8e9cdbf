// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.Patch;
import bo.org.cloud.cbba.contract.json.JsonbCodec;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;

/// What to change in an address. Null clears all of it or a part, what is left out stays.
///
/// @param street Street, number and what helps to find it.
/// @param city City or town.
/// @param state Department, province or state.
/// @param postalCode Postal code.
/// @param country Country, ISO 3166-1 alpha-2.
@JsonbTypeSerializer(AddressPatch.Jsonb.class)
@JsonbTypeDeserializer(AddressPatch.Jsonb.class)
public record AddressPatch(
        Patch<String> street,
        Patch<String> city,
        Patch<String> state,
        @JsonbProperty("postal_code") Patch<String> postalCode,
        Patch<String> country) {
    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [AddressPatch]; what is required must be given before [#build].
    public static final class Builder {
        private Patch<String> street = Patch.absent();
        private Patch<String> city = Patch.absent();
        private Patch<String> state = Patch.absent();
        private Patch<String> postalCode = Patch.absent();
        private Patch<String> country = Patch.absent();

        private Builder() {}

        public Builder street(String street) {
            this.street = Patch.put(street);
            return this;
        }

        public Builder clearStreet() {
            street = Patch.clear();
            return this;
        }

        public Builder city(String city) {
            this.city = Patch.put(city);
            return this;
        }

        public Builder clearCity() {
            city = Patch.clear();
            return this;
        }

        public Builder state(String state) {
            this.state = Patch.put(state);
            return this;
        }

        public Builder clearState() {
            state = Patch.clear();
            return this;
        }

        public Builder postalCode(String postalCode) {
            this.postalCode = Patch.put(postalCode);
            return this;
        }

        public Builder clearPostalCode() {
            postalCode = Patch.clear();
            return this;
        }

        public Builder country(String country) {
            this.country = Patch.put(country);
            return this;
        }

        public Builder clearCountry() {
            country = Patch.clear();
            return this;
        }

        public AddressPatch build() {
            return new AddressPatch(street, city, state, postalCode, country);
        }
    }

    /// Hands this type over to its codec where plain JSON-B is used.
    public static final class Jsonb extends JsonbCodec<AddressPatch> {
        public Jsonb() {
            super(AddressPatchCodec.INSTANCE);
        }
    }
}
