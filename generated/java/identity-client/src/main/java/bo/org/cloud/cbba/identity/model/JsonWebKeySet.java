// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Public keys (RFC 7517 section 5).
///
/// @param keys The next, the active and the retiring keys, in no certain order.
public record JsonWebKeySet(List<JsonWebKey> keys) {
    public JsonWebKeySet {
        keys = List.copyOf(keys);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [JsonWebKeySet]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable List<JsonWebKey> keys;

        private Builder() {}

        public Builder keys(List<JsonWebKey> keys) {
            this.keys = keys;
            return this;
        }

        public JsonWebKeySet build() {
            return new JsonWebKeySet(keys);
        }
    }
}
