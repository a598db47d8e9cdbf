package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form of RFC 6749.
record TokenRequest(String grantType, Optional<String> scope) {
    static final Codec<TokenRequest> CODEC = new Codec<>() {
        private static final StringRule TEXT = StringRule.length(1, 100);

        @Override
        @SuppressWarnings("NullAway") // endObject() is false where a required field is missing
        public @Nullable TokenRequest read(JsonInput in) {
            if (!in.beginObject()) {
                return null;
            }
            String grantType = null;
            Optional<String> scope = Optional.empty();
            while (in.nextField()) {
                switch (in.field()) {
                    case "grant_type" -> grantType = in.readString(TEXT);
                    case "scope" -> scope = Optional.ofNullable(in.readString(TEXT));
                    default -> in.unknownField();
                }
            }
            in.require("grant_type", grantType);
            return in.endObject() ? new TokenRequest(grantType, scope) : null;
        }

        @Override
        public void write(JsonOutput out, TokenRequest value) {
            out.beginObject();
            out.writeString("grant_type", value.grantType());
            out.writeString("scope", value.scope());
            out.endObject();
        }
    };
}
