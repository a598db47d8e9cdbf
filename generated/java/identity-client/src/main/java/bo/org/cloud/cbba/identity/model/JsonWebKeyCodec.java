// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [JsonWebKey] as JSON.
public final class JsonWebKeyCodec implements Codec<JsonWebKey> {
    public static final JsonWebKeyCodec INSTANCE = new JsonWebKeyCodec();

    private static final StringRule KTY = StringRule.length(1, 16);
    private static final StringRule USE = StringRule.length(1, 16);
    private static final StringRule ALG = StringRule.length(1, 16);
    private static final StringRule KID = StringRule.length(1, 64);
    private static final StringRule CRV = StringRule.length(1, 16);
    private static final StringRule X = StringRule.length(43, 43).pattern("^[A-Za-z0-9_-]+$");
    private static final StringRule Y = StringRule.length(43, 43).pattern("^[A-Za-z0-9_-]+$");
    private static final StringRule N = StringRule.length(342, 1366).pattern("^[A-Za-z0-9_-]+$");
    private static final StringRule E = StringRule.length(1, 16).pattern("^[A-Za-z0-9_-]+$");

    private JsonWebKeyCodec() {}

    @Override
    public @Nullable JsonWebKey read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String kty = null;
        String use = null;
        String alg = null;
        String kid = null;
        Optional<String> crv = Optional.empty();
        Optional<String> x = Optional.empty();
        Optional<String> y = Optional.empty();
        Optional<String> n = Optional.empty();
        Optional<String> e = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "kty" -> kty = in.readString(KTY);
                case "use" -> use = in.readString(USE);
                case "alg" -> alg = in.readString(ALG);
                case "kid" -> kid = in.readString(KID);
                case "crv" -> crv = Optional.ofNullable(in.readString(CRV));
                case "x" -> x = Optional.ofNullable(in.readString(X));
                case "y" -> y = Optional.ofNullable(in.readString(Y));
                case "n" -> n = Optional.ofNullable(in.readString(N));
                case "e" -> e = Optional.ofNullable(in.readString(E));
                default -> in.unknownField();
            }
        }
        in.require("kty", kty);
        in.require("use", use);
        in.require("alg", alg);
        in.require("kid", kid);
        return in.endObject() ? new JsonWebKey(kty, use, alg, kid, crv, x, y, n, e) : null;
    }

    @Override
    public void write(JsonOutput out, JsonWebKey value) {
        out.beginObject();
        out.writeString("kty", value.kty());
        out.writeString("use", value.use());
        out.writeString("alg", value.alg());
        out.writeString("kid", value.kid());
        out.writeString("crv", value.crv());
        out.writeString("x", value.x());
        out.writeString("y", value.y());
        out.writeString("n", value.n());
        out.writeString("e", value.e());
        out.endObject();
    }
}
