package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// What stands in a sensitive event's envelope instead of its payload; the binary fields are Base64.
record EncryptedPayload(String algorithm, String wrappedKey, String ciphertext) {
    static final String A256GCM = "A256GCM";
    static final Codec<EncryptedPayload> CODEC = new EncryptedPayloadCodec();

    private static final class EncryptedPayloadCodec implements Codec<EncryptedPayload> {
        @Override
        public @Nullable EncryptedPayload read(JsonInput in) {
            if (!in.beginObject()) {
                return null;
            }
            String algorithm = null;
            String wrappedKey = null;
            String ciphertext = null;
            while (in.nextField()) {
                switch (in.field()) {
                    case "alg" -> algorithm = in.readString(StringRule.ANY);
                    case "wrapped_key" -> wrappedKey = in.readString(StringRule.ANY);
                    case "ciphertext" -> ciphertext = in.readString(StringRule.ANY);
                    default -> in.unknownField();
                }
            }
            in.require("alg", algorithm);
            in.require("wrapped_key", wrappedKey);
            in.require("ciphertext", ciphertext);
            if (!in.endObject() || algorithm == null || wrappedKey == null || ciphertext == null) {
                return null;
            }
            return new EncryptedPayload(algorithm, wrappedKey, ciphertext);
        }

        @Override
        public void write(JsonOutput out, EncryptedPayload value) {
            out.beginObject();
            out.writeString("alg", value.algorithm());
            out.writeString("wrapped_key", value.wrappedKey());
            out.writeString("ciphertext", value.ciphertext());
            out.endObject();
        }
    }
}
