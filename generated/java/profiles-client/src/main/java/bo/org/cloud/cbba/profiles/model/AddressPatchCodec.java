// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.Patch;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// Reads and writes [AddressPatch] as JSON.
public final class AddressPatchCodec implements Codec<AddressPatch> {
    public static final AddressPatchCodec INSTANCE = new AddressPatchCodec();

    private static final Codec<String> STREET = Scalars.strings(
            StringRule.length(1, 200).pattern("^ *[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"));
    private static final Codec<String> CITY = Scalars.strings(
            StringRule.length(1, 100).pattern("^ *[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"));
    private static final Codec<String> STATE = Scalars.strings(
            StringRule.length(1, 100).pattern("^ *[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"));
    private static final Codec<String> POSTAL_CODE =
            Scalars.strings(StringRule.length(1, 20).pattern("^[A-Za-z0-9][A-Za-z0-9 -]*$"));
    private static final Codec<String> COUNTRY =
            Scalars.strings(StringRule.length(2, 2).pattern("^[A-Z]{2}$"));

    private AddressPatchCodec() {}

    @Override
    public @Nullable AddressPatch read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Patch<String> street = Patch.absent();
        Patch<String> city = Patch.absent();
        Patch<String> state = Patch.absent();
        Patch<String> postalCode = Patch.absent();
        Patch<String> country = Patch.absent();
        while (in.nextField()) {
            switch (in.field()) {
                case "street" -> street = in.readClearablePatch(STREET);
                case "city" -> city = in.readClearablePatch(CITY);
                case "state" -> state = in.readClearablePatch(STATE);
                case "postal_code" -> postalCode = in.readClearablePatch(POSTAL_CODE);
                case "country" -> country = in.readClearablePatch(COUNTRY);
                default -> in.unknownField();
            }
        }
        return in.endObject() ? new AddressPatch(street, city, state, postalCode, country) : null;
    }

    @Override
    public void write(JsonOutput out, AddressPatch value) {
        out.beginObject();
        out.writePatch("street", STREET, value.street());
        out.writePatch("city", CITY, value.city());
        out.writePatch("state", STATE, value.state());
        out.writePatch("postal_code", POSTAL_CODE, value.postalCode());
        out.writePatch("country", COUNTRY, value.country());
        out.endObject();
    }
}
