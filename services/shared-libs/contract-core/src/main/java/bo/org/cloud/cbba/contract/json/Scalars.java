package bo.org.cloud.cbba.contract.json;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Codecs of what is no object of its own: entries of lists and maps, fields of patches.
public final class Scalars {
    public static final Codec<UUID> UUIDS = of(JsonInput::readUuid, JsonOutput::uuid);
    public static final Codec<LocalDate> DATES = of(JsonInput::readDate, JsonOutput::date);
    public static final Codec<Instant> INSTANTS = of(JsonInput::readInstant, JsonOutput::instant);
    public static final Codec<Boolean> BOOLEANS = of(JsonInput::readBoolean, JsonOutput::bool);

    /// Any value, kept as JSON text.
    public static final Codec<String> RAW = of(JsonInput::readRaw, JsonOutput::raw);

    /// Any value as plain Java: text, [Long], [java.math.BigDecimal], [Boolean], [List] or [Map]; nulls are
    /// left out. Writes besides these every [Number], [UUID], [Instant], [LocalDate], [URI] and enum constant.
    public static final Codec<Object> ANY = new AnyValue();

    private Scalars() {}

    public static Codec<String> strings(StringRule rule) {
        return of(in -> in.readString(rule), JsonOutput::string);
    }

    public static Codec<URI> uris(StringRule rule) {
        return of(in -> in.readUri(rule), JsonOutput::uri);
    }

    public static Codec<Integer> ints(IntegerRule rule) {
        return of(in -> in.readInt(rule), (out, value) -> out.number(value.longValue()));
    }

    public static Codec<Long> longs(IntegerRule rule) {
        return of(in -> in.readLong(rule), (out, value) -> out.number(value.longValue()));
    }

    public static Codec<Double> doubles(NumberRule rule) {
        return of(in -> in.readDouble(rule), (out, value) -> out.number(value.doubleValue()));
    }

    /// A list within a list, a map or a patch.
    public static <T> Codec<List<T>> lists(ListRule rule, Codec<T> entries) {
        return of(in -> in.readList(rule, entries), (out, values) -> out.list(entries, values));
    }

    /// A map within a list, a map or a patch.
    public static <T> Codec<Map<String, T>> maps(MapRule rule, Codec<T> entries) {
        return of(in -> in.readMap(rule, entries), (out, values) -> out.map(entries, values));
    }

    /// A closed list of values.
    ///
    /// @param values all of them, in the order of the contract
    /// @param wire what stands in the JSON for each
    public static <E> Codec<E> enums(List<E> values, Function<E, String> wire) {
        Map<String, E> byWire = byWire(values, wire);
        return of(in -> in.readEnum(byWire), (out, value) -> out.string(wire.apply(value)));
    }

    /// A list of values that may grow.
    ///
    /// @param values the known ones, in the order of the contract
    /// @param rule what holds for the ones to come
    /// @param unknown makes one of them
    public static <E> Codec<E> growingEnums(
            List<E> values, Function<E, String> wire, StringRule rule, Function<String, E> unknown) {
        Map<String, E> byWire = byWire(values, wire);
        return of(in -> in.readGrowingEnum(byWire, rule, unknown), (out, value) -> out.string(wire.apply(value)));
    }

    private static <E> Map<String, E> byWire(List<E> values, Function<E, String> wire) {
        var byWire = new LinkedHashMap<String, E>();
        for (E value : values) {
            byWire.put(wire.apply(value), value);
        }
        return Collections.unmodifiableMap(byWire);
    }

    private static <T> Codec<T> of(Function<JsonInput, @Nullable T> read, BiConsumer<JsonOutput, T> write) {
        return new Codec<>() {
            @Override
            public @Nullable T read(JsonInput in) {
                return read.apply(in);
            }

            @Override
            public void write(JsonOutput out, T value) {
                write.accept(out, value);
            }
        };
    }
}
