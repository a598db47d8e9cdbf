// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One page of `Revocation`.
///
/// @param items The page; empty where there is nothing.
/// @param nextCursor The `cursor` of the next page; absent on the last one.
public record RevocationList(
        List<Revocation> items,
        @JsonbProperty("next_cursor") Optional<String> nextCursor) {
    public RevocationList {
        items = List.copyOf(items);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [RevocationList]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable List<Revocation> items;
        private Optional<String> nextCursor = Optional.empty();

        private Builder() {}

        public Builder items(List<Revocation> items) {
            this.items = items;
            return this;
        }

        public Builder nextCursor(String nextCursor) {
            this.nextCursor = Optional.of(nextCursor);
            return this;
        }

        public Builder nextCursor(Optional<String> nextCursor) {
            this.nextCursor = nextCursor;
            return this;
        }

        public RevocationList build() {
            return new RevocationList(items, nextCursor);
        }
    }
}
