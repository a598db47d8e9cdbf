// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The form that a mail program posts (RFC 8058 section 3.2).
///
/// @param listUnsubscribe The one value that there is.
public record UnsubscribeRequest(
        @JsonbProperty("List-Unsubscribe") OneClick listUnsubscribe) {
    public UnsubscribeRequest {
        Objects.requireNonNull(listUnsubscribe, "listUnsubscribe");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [UnsubscribeRequest]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable OneClick listUnsubscribe;

        private Builder() {}

        public Builder listUnsubscribe(OneClick listUnsubscribe) {
            this.listUnsubscribe = listUnsubscribe;
            return this;
        }

        public UnsubscribeRequest build() {
            return new UnsubscribeRequest(listUnsubscribe);
        }
    }
}
