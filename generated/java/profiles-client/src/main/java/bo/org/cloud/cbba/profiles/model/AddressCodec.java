// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [Address] as JSON.
public final class AddressCodec implements Codec<Address> {
    public static final AddressCodec INSTANCE = new AddressCodec();

    private static final StringRule STREET = StringRule.length(1, 200);
    private static final StringRule CITY = StringRule.length(1, 100);
    private static final StringRule STATE = StringRule.length(1, 100);
    private static final StringRule POSTAL_CODE = StringRule.length(1, 20);
    private static final StringRule COUNTRY = StringRule.length(2, 2).pattern("^[A-Z]{2}$");

    private AddressCodec() {}

    @Override
    public @Nullable Address read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Optional<String> street = Optional.empty();
        Optional<String> city = Optional.empty();
        Optional<String> state = Optional.empty();
        Optional<String> postalCode = Optional.empty();
        Optional<String> country = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "street" -> street = Optional.ofNullable(in.readString(STREET));
                case "city" -> city = Optional.ofNullable(in.readString(CITY));
                case "state" -> state = Optional.ofNullable(in.readString(STATE));
                case "postal_code" -> postalCode = Optional.ofNullable(in.readString(POSTAL_CODE));
                case "country" -> country = Optional.ofNullable(in.readString(COUNTRY));
                default -> in.unknownField();
            }
        }
        return in.endObject() ? new Address(street, city, state, postalCode, country) : null;
    }

    @Override
    public void write(JsonOutput out, Address value) {
        out.beginObject();
        out.writeString("street", value.street());
        out.writeString("city", value.city());
        out.writeString("state", value.state());
        out.writeString("postal_code", value.postalCode());
        out.writeString("country", value.country());
        out.endObject();
    }
}
