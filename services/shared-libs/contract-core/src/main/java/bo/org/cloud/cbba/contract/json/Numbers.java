package bo.org.cloud.cbba.contract.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers read exactly: nothing is rounded, wrapped or guessed.
final class Numbers {
    /// Any whole number of so many characters fits into a long.
    private static final int SAFE_LENGTH = 18;

    /// Longer than any number that could fit, zeros of a fraction included; keeps the exact path cheap.
    private static final int MAX_LENGTH = 100;

    /// An exponent beyond this leaves the range of a long, or is a fraction, whatever stands before it.
    private static final int MAX_DIGITS = 19;

    private Numbers() {}

    /// What a JSON number is as a whole number.
    sealed interface Whole {}

    /// It fits into a long.
    record Fits(long value) implements Whole {}

    /// It is whole, or so large that it does not matter, and outside of the range of a long.
    record Beyond(boolean negative) implements Whole {}

    /// It has a fraction.
    record Fraction() implements Whole {}

    /// Whether the text is a short run of digits, which [#digits] reads at once.
    static boolean isShort(String text) {
        return text.length() <= SAFE_LENGTH && isDigits(text);
    }

    private static boolean isDigits(String text) {
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) > '9' || text.charAt(i) < '0') {
                return false;
            }
        }
        return true;
    }

    static long digits(String text) {
        boolean negative = text.charAt(0) == '-';
        long value = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return negative ? -value : value;
    }

    /// Reads any JSON number; `5.0` and `5e2` are whole, as JSON Schema has it.
    static Whole whole(String text) {
        boolean negative = text.charAt(0) == '-';
        if (text.length() > MAX_LENGTH) {
            return isDigits(text) ? new Beyond(negative) : new Fraction();
        }
        BigDecimal number = parse(text);
        if (number == null) {
            return new Beyond(negative);
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 0) {
            return new Fraction();
        }
        if ((long) plain.precision() - plain.scale() > MAX_DIGITS) {
            return new Beyond(negative);
        }
        var whole = plain.toBigInteger();
        return whole.bitLength() < Long.SIZE ? new Fits(whole.longValue()) : new Beyond(negative);
    }

    /// Whether it is short enough to be held exactly, and its exponent too.
    static boolean isReasonable(String text) {
        return text.length() <= MAX_LENGTH && parse(text) != null;
    }

    /// Null for an exponent that no [BigDecimal] can hold.
    private static @Nullable BigDecimal parse(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
