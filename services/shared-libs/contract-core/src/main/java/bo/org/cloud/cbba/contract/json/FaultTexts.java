package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FaultCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The `detail` of a field's fault, built from its code and what the contract expects, never from what was sent.
public final class FaultTexts {
    /// The platform's language where nobody asked for another.
    public static final Locale SPANISH = Locale.of("es");

    private FaultTexts() {}

    /// @param expected the limit, [JsonKind], [Format] or list of values that was not met; null where there is
    ///     none
    /// @return in English if `locale` is English, else in Spanish
    public static String detail(Locale locale, FaultCode code, @Nullable Object expected) {
        return locale.getLanguage().equals("en") ? english(code, expected) : spanish(code, expected);
    }

    private static String english(FaultCode code, @Nullable Object expected) {
        return switch (code) {
            case REQUIRED -> "is required";
            case NULL -> "must not be null";
            case UNKNOWN -> "is not known here";
            case DUPLICATE -> "is given more than once";
            case TYPE -> "must be " + (expected instanceof JsonKind kind ? kind.english : expected);
            case FORMAT ->
                expected instanceof Format format
                        ? "must be " + format.english
                        : "holds a character that is not allowed";
            case PATTERN -> "does not have the required form";
            case ENUM -> "must be one of " + expected;
            case TOO_SHORT -> "must have at least " + expected + " characters";
            case TOO_LONG -> "must have at most " + expected + " characters";
            case TOO_SMALL -> "must be at least " + expected;
            case TOO_LARGE -> "must be at most " + expected;
            case TOO_FEW -> "must have at least " + expected + " entries";
            case TOO_MANY -> "must have at most " + expected + " entries";
            case NOT_UNIQUE -> "is there already";
        };
    }

    private static String spanish(FaultCode code, @Nullable Object expected) {
        return switch (code) {
            case REQUIRED -> "es obligatorio";
            case NULL -> "no puede ser null";
            case UNKNOWN -> "no se conoce aquí";
            case DUPLICATE -> "aparece más de una vez";
            case TYPE -> "debe ser " + (expected instanceof JsonKind kind ? kind.spanish : expected);
            case FORMAT ->
                expected instanceof Format format ? "debe ser " + format.spanish : "contiene un carácter no permitido";
            case PATTERN -> "no tiene la forma requerida";
            case ENUM -> "debe ser uno de " + expected;
            case TOO_SHORT -> "debe tener al menos " + expected + " caracteres";
            case TOO_LONG -> "debe tener como máximo " + expected + " caracteres";
            case TOO_SMALL -> "debe ser como mínimo " + expected;
            case TOO_LARGE -> "debe ser como máximo " + expected;
            case TOO_FEW -> "debe tener al menos " + expected + " elementos";
            case TOO_MANY -> "debe tener como máximo " + expected + " elementos";
            case NOT_UNIQUE -> "ya está presente";
        };
    }
}
