// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One page of `MessageSummary`.
///
/// @param items The page; empty where there is nothing.
/// @param nextCursor The `cursor` of the next page; absent on the last one.
public record MessageSummaryList(
        List<MessageSummary> items,
        @JsonbProperty("next_cursor") Optional<String> nextCursor) {
    public MessageSummaryList {
        items = List.copyOf(items);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [MessageSummaryList]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable List<MessageSummary> items;
        private Optional<String> nextCursor = Optional.empty();

        private Builder() {}

        public Builder items(List<MessageSummary> items) {
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

        public MessageSummaryList build() {
            return new MessageSummaryList(items, nextCursor);
        }
    }
}
