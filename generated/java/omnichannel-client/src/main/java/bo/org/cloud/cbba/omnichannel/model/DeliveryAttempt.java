// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.JsonbCodec;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One attempt to hand the message to a provider.
///
/// @param number Counted from 1.
/// @param provider To whom.
/// @param startedAt When it began.
/// @param endedAt When its result was known; absent while it runs or where that is not known.
/// @param outcome `accepted` by the provider; `transient`, `rate_limited` and `timeout` are tried again;
///     `permanent` is not.
/// @param providerCode The provider's own code.
/// @param detail What happened, without addresses or content.
@JsonbTypeSerializer(DeliveryAttempt.Jsonb.class)
@JsonbTypeDeserializer(DeliveryAttempt.Jsonb.class)
public record DeliveryAttempt(
        int number,
        String provider,
        @JsonbProperty("started_at") Instant startedAt,
        @JsonbProperty("ended_at") Optional<Instant> endedAt,
        Optional<AttemptOutcome> outcome,
        @JsonbProperty("provider_code") Optional<String> providerCode,
        Optional<String> detail) {
    public DeliveryAttempt {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(startedAt, "startedAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [DeliveryAttempt]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable Integer number;
        private @Nullable String provider;
        private @Nullable Instant startedAt;
        private Optional<Instant> endedAt = Optional.empty();
        private Optional<AttemptOutcome> outcome = Optional.empty();
        private Optional<String> providerCode = Optional.empty();
        private Optional<String> detail = Optional.empty();

        private Builder() {}

        public Builder number(int number) {
            this.number = number;
            return this;
        }

        public Builder provider(String provider) {
            this.provider = provider;
            return this;
        }

        public Builder startedAt(Instant startedAt) {
            this.startedAt = startedAt;
            return this;
        }

        public Builder endedAt(Instant endedAt) {
            this.endedAt = Optional.of(endedAt);
            return this;
        }

        public Builder endedAt(Optional<Instant> endedAt) {
            this.endedAt = endedAt;
            return this;
        }

        public Builder outcome(AttemptOutcome outcome) {
            this.outcome = Optional.of(outcome);
            return this;
        }

        public Builder outcome(Optional<AttemptOutcome> outcome) {
            this.outcome = outcome;
            return this;
        }

        public Builder providerCode(String providerCode) {
            this.providerCode = Optional.of(providerCode);
            return this;
        }

        public Builder providerCode(Optional<String> providerCode) {
            this.providerCode = providerCode;
            return this;
        }

        public Builder detail(String detail) {
            this.detail = Optional.of(detail);
            return this;
        }

        public Builder detail(Optional<String> detail) {
            this.detail = detail;
            return this;
        }

        public DeliveryAttempt build() {
            return new DeliveryAttempt(
                    Objects.requireNonNull(number, "number"),
                    provider,
                    startedAt,
                    endedAt,
                    outcome,
                    providerCode,
                    detail);
        }
    }

    /// Hands this type over to its codec where plain JSON-B is used.
    public static final class Jsonb extends JsonbCodec<DeliveryAttempt> {
        public Jsonb() {
            super(DeliveryAttemptCodec.INSTANCE);
        }
    }
}
