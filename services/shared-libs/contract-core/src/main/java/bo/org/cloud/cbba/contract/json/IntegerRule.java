package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FaultCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bounds of a whole number, both inclusive.
public record IntegerRule(long min, long max) {
    public static final IntegerRule INT = new IntegerRule(Integer.MIN_VALUE, Integer.MAX_VALUE);
    public static final IntegerRule LONG = new IntegerRule(Long.MIN_VALUE, Long.MAX_VALUE);

    public IntegerRule {
        if (min > max) {
            throw new IllegalArgumentException("no number lies in " + min + ".." + max);
        }
    }

    public static IntegerRule between(long min, long max) {
        return new IntegerRule(min, max);
    }

    public Optional<FaultCode> faultIn(long number) {
        return Optional.ofNullable(firstFault(number));
    }

    @Nullable
    FaultCode firstFault(long number) {
        if (number < min) {
            return FaultCode.TOO_SMALL;
        }
        return number > max ? FaultCode.TOO_LARGE : null;
    }
}
