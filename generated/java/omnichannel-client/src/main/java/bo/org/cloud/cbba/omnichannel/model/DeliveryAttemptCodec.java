// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [DeliveryAttempt] as JSON.
public final class DeliveryAttemptCodec implements Codec<DeliveryAttempt> {
    public static final DeliveryAttemptCodec INSTANCE = new DeliveryAttemptCodec();

    private static final IntegerRule NUMBER = IntegerRule.between(1, 100);
    private static final StringRule PROVIDER = StringRule.length(1, 64);
    private static final StringRule PROVIDER_CODE = StringRule.length(1, 64);
    private static final StringRule DETAIL = StringRule.length(1, 500);

    private DeliveryAttemptCodec() {}

    @Override
    public @Nullable DeliveryAttempt read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Integer number = null;
        String provider = null;
        Instant startedAt = null;
        Optional<Instant> endedAt = Optional.empty();
        Optional<AttemptOutcome> outcome = Optional.empty();
        Optional<String> providerCode = Optional.empty();
        Optional<String> detail = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "number" -> number = in.readInt(NUMBER);
                case "provider" -> provider = in.readString(PROVIDER);
                case "started_at" -> startedAt = in.readInstant();
                case "ended_at" -> endedAt = Optional.ofNullable(in.readInstant());
                case "outcome" -> outcome = Optional.ofNullable(AttemptOutcome.CODEC.read(in));
                case "provider_code" -> providerCode = Optional.ofNullable(in.readString(PROVIDER_CODE));
                case "detail" -> detail = Optional.ofNullable(in.readString(DETAIL));
                default -> in.unknownField();
            }
        }
        in.require("number", number);
        in.require("provider", provider);
        in.require("started_at", startedAt);
        return in.endObject()
                ? new DeliveryAttempt(number, provider, startedAt, endedAt, outcome, providerCode, detail)
                : null;
    }

    @Override
    public void write(JsonOutput out, DeliveryAttempt value) {
        out.beginObject();
        out.writeLong("number", value.number());
        out.writeString("provider", value.provider());
        out.writeInstant("started_at", value.startedAt());
        out.writeOptional("ended_at", Scalars.INSTANTS, value.endedAt());
        out.writeOptional("outcome", AttemptOutcome.CODEC, value.outcome());
        out.writeString("provider_code", value.providerCode());
        out.writeString("detail", value.detail());
        out.endObject();
    }
}
