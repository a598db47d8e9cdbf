package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FaultCode;
import org.jspecify.annotations.Nullable;

/// The bounds of a number, both inclusive.
public record NumberRule(double min, double max) {
    public static final NumberRule ANY = new NumberRule(-Double.MAX_VALUE, Double.MAX_VALUE);

    public NumberRule {
        if (!(min <= max)) {
            throw new IllegalArgumentException("no number lies in " + min + ".." + max);
        }
    }

    public static NumberRule between(double min, double max) {
        return new NumberRule(min, max);
    }

    @Nullable
    FaultCode firstFault(double number) {
        if (number < min) {
            return FaultCode.TOO_SMALL;
        }
        return number > max ? FaultCode.TOO_LARGE : null;
    }
}
