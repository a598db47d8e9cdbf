package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.Patch;
import jakarta.json.stream.JsonParser.Event;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One JSON document that a [Codec] reads front to back. It stands at a value; every `read` takes that value,
/// notes what is wrong with it, and goes on: nothing but JSON that cannot be read at all ends the pass.
///
/// Not for use by several threads. Every method may throw [MalformedJsonException].
public final class JsonInput {
    private final JsonTokens tokens;
    private final boolean strict;
    private final FaultLog faults;
    private final JsonPath path = new JsonPath();
    private Event event;

    JsonInput(byte[] utf8, Strictness strictness, JsonLimits limits, Locale locale) {
        tokens = new JsonTokens(utf8, limits);
        strict = strictness == Strictness.STRICT;
        faults = new FaultLog(locale);
        event = tokens.next();
    }

    public static JsonInput strict(byte[] utf8, JsonLimits limits) {
        return new JsonInput(utf8, Strictness.STRICT, limits, FaultTexts.SPANISH);
    }

    public static JsonInput tolerant(byte[] utf8, JsonLimits limits) {
        return new JsonInput(utf8, Strictness.TOLERANT, limits, FaultTexts.SPANISH);
    }

    /// The faults so far, in the order they were met; at most [bo.org.cloud.cbba.contract.Problem#MAX_ERRORS].
    public List<FieldError> faults() {
        return faults.list();
    }

    public boolean hasFaults() {
        return faults.total() > 0;
    }

    /// Ends the document after its value has been read.
    public void end() {
        tokens.end();
    }

    /// Opens the object that the input stands at.
    ///
    /// @return false if there is none; that is noted and the value passed over
    public boolean beginObject() {
        if (event != Event.START_OBJECT) {
            refuse(JsonKind.OBJECT);
            return false;
        }
        path.enter(faults.total());
        return true;
    }

    /// Moves to the next field's value.
    ///
    /// @return false after the last field
    public boolean nextField() {
        if (tokens.next() == Event.END_OBJECT) {
            return false;
        }
        if (!path.name(tokens.familiarText())) {
            note(FaultCode.DUPLICATE, null);
        }
        event = tokens.next();
        return true;
    }

    /// The name of the field at hand.
    public String field() {
        return path.name();
    }

    /// Passes over a field that the contract does not know; noted if the input is strict.
    public void unknownField() {
        if (strict) {
            note(FaultCode.UNKNOWN, null);
        }
        tokens.skip(event);
    }

    /// Notes a field of the open object that is missing. One that was there and refused is noted already.
    public void require(String field, @Nullable Object value) {
        if (value == null && !path.has(field)) {
            faults.add(path.pointerTo(field), FaultCode.REQUIRED, null);
        }
    }

    /// Notes that the open object has too few or too many fields.
    public void requireFieldCount(int min, int max) {
        int count = path.nameCount();
        if (count < min) {
            faults.add(path.pointerOfParent(), FaultCode.TOO_FEW, min);
        } else if (count > max) {
            faults.add(path.pointerOfParent(), FaultCode.TOO_MANY, max);
        }
    }

    /// Closes the open object after its last field.
    ///
    /// @return false if anything inside it was refused
    public boolean endObject() {
        return path.leave() == faults.total();
    }

    public @Nullable String readString(StringRule rule) {
        if (event != Event.VALUE_STRING) {
            refuse(JsonKind.STRING);
            return null;
        }
        String sent = tokens.text();
        FaultCode fault = rule.firstFault(sent, tokens.isPlain());
        if (fault != null) {
            return refuse(fault, rule.expectation(fault));
        }
        return strict ? normalised(sent, rule) : sent;
    }

    public @Nullable Integer readInt(IntegerRule rule) {
        Long number = readLong(rule);
        return number == null ? null : (Integer) Math.toIntExact(number);
    }

    /// Takes a number only if it is whole and exactly a long: `5.0` is, `5.7` and `"5"` are not.
    public @Nullable Long readLong(IntegerRule rule) {
        if (event != Event.VALUE_NUMBER) {
            refuse(JsonKind.INTEGER);
            return null;
        }
        String text = tokens.text();
        if (Numbers.isShort(text)) {
            return within(rule, Numbers.digits(text));
        }
        return switch (Numbers.whole(text)) {
            case Numbers.Fits(long value) -> within(rule, value);
            case Numbers.Beyond(boolean negative) ->
                negative ? refuse(FaultCode.TOO_SMALL, rule.min()) : refuse(FaultCode.TOO_LARGE, rule.max());
            case Numbers.Fraction() -> refuse(FaultCode.TYPE, JsonKind.INTEGER);
        };
    }

    public @Nullable Double readDouble(NumberRule rule) {
        if (event != Event.VALUE_NUMBER) {
            refuse(JsonKind.NUMBER);
            return null;
        }
        double number = Double.parseDouble(tokens.text());
        if (number < rule.min()) {
            return refuse(FaultCode.TOO_SMALL, rule.min());
        }
        return number > rule.max() ? refuse(FaultCode.TOO_LARGE, rule.max()) : (Double) number;
    }

    public @Nullable Boolean readBoolean() {
        return switch (event) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> {
                refuse(JsonKind.BOOLEAN);
                yield null;
            }
        };
    }

    public @Nullable UUID readUuid() {
        return readFormatted(Format.UUID, Formatted::uuid);
    }

    public @Nullable LocalDate readDate() {
        return readFormatted(Format.DATE, Formatted::date);
    }

    /// An instant in UTC, cut to the millisecond.
    public @Nullable Instant readInstant() {
        return readFormatted(Format.DATE_TIME, Formatted::instant);
    }

    /// An absolute URI that also meets `rule`.
    public @Nullable URI readUri(StringRule rule) {
        if (event == Event.VALUE_STRING) {
            FaultCode fault = rule.firstFault(tokens.text(), tokens.isPlain());
            if (fault != null) {
                return refuse(fault, rule.expectation(fault));
            }
        }
        return readFormatted(Format.URI, Formatted::uri);
    }

    /// One of a closed list of values.
    ///
    /// @param values in the order of the contract, by what stands in the JSON
    public <E> @Nullable E readEnum(Map<String, E> values) {
        if (event != Event.VALUE_STRING) {
            refuse(JsonKind.STRING);
            return null;
        }
        E value = values.get(tokens.familiarText());
        return value == null ? refuse(FaultCode.ENUM, String.join(", ", values.keySet())) : value;
    }

    /// One of a list of values that may grow: what a later version added is made a value too if the input is
    /// tolerant, and refused if it is strict.
    ///
    /// @param values known ones in the order of the contract, by what stands in the JSON
    public <E> @Nullable E readGrowingEnum(Map<String, E> values, StringRule rule, Function<String, E> unknown) {
        if (strict) {
            return readEnum(values);
        }
        String text = readString(rule);
        if (text == null) {
            return null;
        }
        E value = values.get(text);
        return value == null ? unknown.apply(text) : value;
    }

    /// @return the entries that had no fault, immutable; empty if there is no list
    public <T> List<T> readList(ListRule rule, Codec<T> entries) {
        if (event != Event.START_ARRAY) {
            refuse(JsonKind.LIST);
            return List.of();
        }
        var list = new ArrayList<T>();
        var distinct = new Distinct<T>(list);
        int size = 0;
        path.enter(faults.total());
        for (event = tokens.next(); event != Event.END_ARRAY; event = tokens.next()) {
            path.index(size++);
            T entry = size > rule.max() ? passOver() : entries.read(this);
            if (entry != null && rule.unique() && distinct.hasHad(entry)) {
                note(FaultCode.NOT_UNIQUE, null);
            }
            if (entry != null) {
                list.add(entry);
            }
        }
        path.leave();
        requireSize(size, rule.min(), rule.max());
        return List.copyOf(list);
    }

    /// @return the entries that had no fault, immutable, in the order they were sent; empty if there is no object
    public <T> Map<String, T> readMap(MapRule rule, Codec<T> entries) {
        if (!beginObject()) {
            return Map.of();
        }
        var map = new LinkedHashMap<String, T>();
        int size = 0;
        while (nextField()) {
            T entry = ++size > rule.max() || !admitsKey(rule.keys()) ? passOver() : entries.read(this);
            if (entry != null) {
                map.put(field(), entry);
            }
        }
        endObject();
        requireSize(size, rule.min(), rule.max());
        return Collections.unmodifiableMap(map);
    }

    /// One field of a merge patch that must keep a value: `null` is noted.
    public <T> Patch<T> readPatch(Codec<T> codec) {
        T value = codec.read(this);
        return value == null ? Patch.absent() : Patch.put(value);
    }

    /// One field of a merge patch that `null` clears.
    public <T> Patch<T> readClearablePatch(Codec<T> codec) {
        return event == Event.VALUE_NULL ? Patch.clear() : readPatch(codec);
    }

    /// A field that may be null, which then counts as missing.
    public <T> Optional<T> readNullable(Codec<T> codec) {
        return event == Event.VALUE_NULL ? Optional.empty() : Optional.ofNullable(codec.read(this));
    }

    /// Any value, again as JSON text without white space; numbers stay as they were written.
    public String readRaw() {
        return RawJson.read(tokens, event);
    }

    /// A number as it was written, for [AnyValue].
    String numberText() {
        return tokens.text();
    }

    Event event() {
        return event;
    }

    /// Whether the field at hand is null. It need not be read then.
    public boolean isNull() {
        return event == Event.VALUE_NULL;
    }

    /// Refuses the value at hand for a rule that only its reader knows. To be called after it was read.
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    public <T> @Nullable T refuse(FaultCode code, @Nullable Object expected) {
        note(code, expected);
        return null;
    }

    private @Nullable String normalised(String sent, StringRule rule) {
        String text = rule.normalise(sent, tokens.isPlain());
        FaultCode fault = text.equals(sent) ? null : rule.lengthFault(text);
        return fault == null ? text : refuse(fault, rule.expectation(fault));
    }

    private void refuse(JsonKind expected) {
        if (event == Event.VALUE_NULL) {
            note(FaultCode.NULL, null);
        } else {
            note(FaultCode.TYPE, expected);
            tokens.skip(event);
        }
    }

    private @Nullable Long within(IntegerRule rule, long number) {
        if (number < rule.min()) {
            return refuse(FaultCode.TOO_SMALL, rule.min());
        }
        return number > rule.max() ? refuse(FaultCode.TOO_LARGE, rule.max()) : (Long) number;
    }

    private <T> @Nullable T readFormatted(Format format, Function<String, @Nullable T> parse) {
        if (event != Event.VALUE_STRING) {
            refuse(JsonKind.STRING);
            return null;
        }
        T value = parse.apply(tokens.text());
        return value == null ? refuse(FaultCode.FORMAT, format) : value;
    }

    private boolean admitsKey(StringRule rule) {
        FaultCode fault = rule.firstFault(field());
        if (fault != null) {
            note(fault, rule.expectation(fault));
        }
        return fault == null;
    }

    private void requireSize(int size, int min, int max) {
        if (size < min) {
            note(FaultCode.TOO_FEW, min);
        } else if (size > max) {
            note(FaultCode.TOO_MANY, max);
        }
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private <T> @Nullable T passOver() {
        tokens.skip(event);
        return null;
    }

    private void note(FaultCode code, @Nullable Object expected) {
        if (faults.hasRoom()) {
            faults.add(path.pointer(), code, expected);
        } else {
            faults.countOnly();
        }
    }
}
