package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonKind;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The types that parameters of a contract have.
public final class Parameters {
    public static final ParameterType<String> STRING = text -> text;
    public static final ParameterType<UUID> UUID = Parameters::readUuid;
    public static final ParameterType<Integer> INTEGER = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
    public static final ParameterType<Long> LONG = longInteger(Long.MIN_VALUE, Long.MAX_VALUE);
    public static final ParameterType<Double> NUMBER = Parameters::readNumber;
    public static final ParameterType<Boolean> BOOLEAN = Parameters::readBoolean;
    public static final ParameterType<LocalDate> DATE = Parameters::readDate;
    /// In UTC (`Z`), cut to the millisecond.
    public static final ParameterType<Instant> INSTANT = Parameters::readInstant;
    public static final ParameterType<URI> URI = Parameters::readUri;

    private static final int UUID_LENGTH = 36;

    private Parameters() {}

    public static ParameterType<Integer> integer(int least, int most) {
        return longInteger(least, most).map(Long::intValue);
    }

    public static ParameterType<Long> longInteger(long least, long most) {
        return text -> {
            var value = readLong(text);
            if (value < least) {
                throw new ParameterFaultException(FaultCode.TOO_SMALL, least);
            }
            if (value > most) {
                throw new ParameterFaultException(FaultCode.TOO_LARGE, most);
            }
            return value;
        };
    }

    /// Text that keeps `rule`, normalised as the rule says.
    public static ParameterType<String> string(StringRule rule) {
        return text -> {
            var fault = rule.faultIn(text);
            if (fault.isPresent()) {
                throw new ParameterFaultException(fault.get(), rule.expectation(fault.get()));
            }
            return rule.normalise(text);
        };
    }

    /// One of a closed list.
    ///
    /// @param name how a value is written
    public static <E> ParameterType<E> oneOf(E[] values, Function<? super E, String> name) {
        Map<String, E> byName = HashMap.newHashMap(values.length);
        for (var value : values) {
            byName.put(name.apply(value), value);
        }
        var known = String.join(", ", byName.keySet().stream().sorted().toList());
        return text -> {
            var value = byName.get(text);
            if (value == null) {
                throw new ParameterFaultException(FaultCode.ENUM, known);
            }
            return value;
        };
    }

    private static UUID readUuid(String text) {
        if (text.length() != UUID_LENGTH || !Format.UUID.admits(text)) {
            throw new ParameterFaultException(FaultCode.FORMAT, Format.UUID);
        }
        return java.util.UUID.fromString(text);
    }

    private static long readLong(String text) {
        try {
            if (!text.startsWith("+")) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException notANumber) {
            throw new ParameterFaultException(FaultCode.TYPE, JsonKind.INTEGER);
        }
        throw new ParameterFaultException(FaultCode.TYPE, JsonKind.INTEGER);
    }

    private static double readNumber(String text) {
        try {
            var value = Double.parseDouble(text);
            // Java's own suffixes (1d, 1f) and hexadecimal form are no JSON numbers
            if (Double.isFinite(value) && text.chars().allMatch(Parameters::standsInNumber)) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw new ParameterFaultException(FaultCode.TYPE, JsonKind.NUMBER);
        }
        throw new ParameterFaultException(FaultCode.TYPE, JsonKind.NUMBER);
    }

    private static boolean standsInNumber(int sign) {
        return (sign >= '0' && sign <= '9') || sign == '.' || sign == '-' || sign == '+' || sign == 'e' || sign == 'E';
    }

    private static boolean readBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ParameterFaultException(FaultCode.TYPE, JsonKind.BOOLEAN);
        };
    }

    private static LocalDate readDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw new ParameterFaultException(FaultCode.FORMAT, Format.DATE);
        }
    }

    private static Instant readInstant(String text) {
        try {
            if (text.endsWith("Z")) {
                return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
            }
        } catch (DateTimeException notAnInstant) {
            throw new ParameterFaultException(FaultCode.FORMAT, Format.DATE_TIME);
        }
        throw new ParameterFaultException(FaultCode.FORMAT, Format.DATE_TIME);
    }

    private static URI readUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notAnAddress) {
            throw new ParameterFaultException(FaultCode.FORMAT, Format.URI);
        }
    }
}
