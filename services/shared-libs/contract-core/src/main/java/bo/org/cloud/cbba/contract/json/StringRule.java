package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FaultCode;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the contract says of a string. Immutable. Lengths count code points, as JSON Schema does.
///
/// Text is checked as it was sent, and is then stored trimmed and in NFC; [#verbatim] and every format take it
/// as it is. NUL and halves of surrogate pairs are refused everywhere: neither
/// PostgreSQL nor UTF-8 can hold them.
public final class StringRule {
    /// Any free text; for strings whose contract states no bounds.
    public static final StringRule ANY = new StringRule(0, Integer.MAX_VALUE, null, null, false);

    /// The smallest combining character: what lies below it is in NFC as it is.
    private static final int FIRST_COMBINING = 0x300;

    private final int min;
    private final int max;
    private final @Nullable Format format;
    private final @Nullable TextPattern pattern;
    private final boolean verbatim;

    private StringRule(int min, int max, @Nullable Format format, @Nullable TextPattern pattern, boolean verbatim) {
        this.min = min;
        this.max = max;
        this.format = format;
        this.pattern = pattern;
        this.verbatim = verbatim;
    }

    public static StringRule length(int min, int max) {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("no string has a length of " + min + ".." + max);
        }
        return new StringRule(min, max, null, null, false);
    }

    public StringRule format(Format required) {
        return new StringRule(min, max, required, pattern, true);
    }

    /// @param regex must be found in the text, as JSON Schema says; anchor it to match the whole
    public StringRule pattern(String regex) {
        return new StringRule(min, max, format, TextPattern.of(regex), verbatim);
    }

    /// Neither trimmed nor normalised.
    public StringRule verbatim() {
        return new StringRule(min, max, format, pattern, true);
    }

    /// The text as it is to be stored.
    public String normalise(String text) {
        return normalise(text, false);
    }

    /// @param ascii whether the text is known to be that, which spares a look
    String normalise(String text, boolean ascii) {
        if (verbatim) {
            return text;
        }
        String trimmed = text.strip();
        return ascii || isPlain(trimmed) ? trimmed : Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /// Why the text is refused; empty if it is not.
    public Optional<FaultCode> faultIn(String text) {
        return Optional.ofNullable(firstFault(text));
    }

    @Nullable
    FaultCode firstFault(String text) {
        return firstFault(text, false);
    }

    /// @param printable whether the text is known to be ASCII without control characters, which spares a look
    @Nullable
    FaultCode firstFault(String text, boolean printable) {
        FaultCode badLength = printable ? lengthFault(text.length()) : lengthFault(text);
        if (badLength != null) {
            return badLength;
        }
        if ((!printable && !isStorable(text)) || (format != null && !format.admits(text))) {
            return FaultCode.FORMAT;
        }
        return pattern == null || pattern.isIn(text) ? null : FaultCode.PATTERN;
    }

    /// Whether the length is refused; trimming and composing may have changed it.
    @Nullable
    FaultCode lengthFault(String text) {
        return lengthFault(isPlain(text) ? text.length() : text.codePointCount(0, text.length()));
    }

    private @Nullable FaultCode lengthFault(int length) {
        if (length < min) {
            return FaultCode.TOO_SHORT;
        }
        return length > max ? FaultCode.TOO_LONG : null;
    }

    /// What a text with this fault should have been, for [FaultTexts]; null where there is nothing to name.
    public @Nullable Object expectation(FaultCode fault) {
        return switch (fault) {
            case TOO_SHORT -> min;
            case TOO_LONG -> max;
            case FORMAT -> format;
            default -> null;
        };
    }

    static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && (isPlain(text) || !hasLoneSurrogate(text));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return true;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return false;
    }
}
