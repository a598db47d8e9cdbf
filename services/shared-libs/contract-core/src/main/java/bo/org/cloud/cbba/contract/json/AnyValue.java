package bo.org.cloud.cbba.contract.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Values whose contract says nothing of their shape.
final class AnyValue implements Codec<Object> {
    private static final StringRule VERBATIM = StringRule.ANY.verbatim();

    @Override
    public @Nullable Object read(JsonInput in) {
        return switch (in.event()) {
            case START_OBJECT -> in.readMap(MapRule.ANY, this);
            case START_ARRAY -> in.readList(ListRule.ANY, this);
            case VALUE_STRING -> in.readString(VERBATIM);
            case VALUE_NUMBER -> number(in);
            case VALUE_TRUE, VALUE_FALSE -> in.readBoolean();
            default -> null;
        };
    }

    @Override
    public void write(JsonOutput out, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                out.beginObject();
                map.forEach((name, entry) -> out.write(String.valueOf(name), this, entry));
                out.endObject();
            }
            case List<?> list -> {
                out.beginList();
                list.forEach(entry -> write(out, entry));
                out.endList();
            }
            case Boolean bool -> out.bool(bool);
            case Double number -> out.number(number.doubleValue());
            case Number number -> out.raw(number.toString());
            case Instant instant -> out.instant(instant);
            case String text -> out.string(text);
            case Temporal date -> out.string(date.toString());
            case UUID id -> out.uuid(id);
            case URI uri -> out.uri(uri);
            case Enum<?> constant -> out.string(constant.toString());
            default -> throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    private static @Nullable Object number(JsonInput in) {
        String text = in.numberText();
        if (Numbers.isShort(text)) {
            return Numbers.digits(text);
        }
        return Numbers.isReasonable(text) ? new BigDecimal(text) : in.readDouble(NumberRule.ANY);
    }
}
