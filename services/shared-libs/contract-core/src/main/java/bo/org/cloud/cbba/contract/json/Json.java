package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads and writes whole documents.
public final class Json {
    private Json() {}

    /// Reads what a caller sent.
    ///
    /// @param locale the language of the faults' details
    /// @throws MalformedJsonException if it is no JSON, no UTF-8, or beyond the limits
    public static <T> JsonResult<T> read(Codec<T> codec, byte[] utf8, JsonLimits limits, Locale locale) {
        return read(codec, new JsonInput(utf8, Strictness.STRICT, limits, locale));
    }

    /// Reads with the default limits, details in Spanish.
    ///
    /// @throws MalformedJsonException if it is no JSON, no UTF-8, or beyond the limits
    public static <T> JsonResult<T> read(Codec<T> codec, byte[] utf8, Strictness strictness) {
        return read(codec, new JsonInput(utf8, strictness, JsonLimits.DEFAULT, FaultTexts.SPANISH));
    }

    /// Reads what another service of the platform sent: unknown fields are skipped.
    ///
    /// @throws MalformedJsonException also if it is not what the contract says; the message names the first fault
    public static <T> T readTolerantly(Codec<T> codec, byte[] utf8) {
        return switch (read(codec, utf8, Strictness.TOLERANT)) {
            case JsonResult.Valid<T>(T value) -> value;
            case JsonResult.Invalid<T>(var faults) -> throw new MalformedJsonException(describe(faults.getFirst()));
        };
    }

    /// @throws MalformedJsonException also if it is not what the contract says; the message names the first fault
    public static <T> T readTolerantly(Codec<T> codec, String text) {
        return readTolerantly(codec, text.getBytes(StandardCharsets.UTF_8));
    }

    /// @return compact UTF-8
    public static <T> byte[] write(Codec<T> codec, T value) {
        return output(codec, value).toBytes();
    }

    /// @param expectedBytes about how long the text will be; a good guess spares copying it as it grows
    /// @return compact UTF-8
    public static <T> byte[] write(Codec<T> codec, T value, int expectedBytes) {
        var out = new JsonOutput(expectedBytes);
        codec.write(out, value);
        return out.toBytes();
    }

    /// @return compact text
    public static <T> String writeText(Codec<T> codec, T value) {
        return output(codec, value).toText();
    }

    private static <T> JsonResult<T> read(Codec<T> codec, JsonInput in) {
        T value = codec.read(in);
        in.end();
        return value == null || in.hasFaults() ? new JsonResult.Invalid<>(in.faults()) : new JsonResult.Valid<>(value);
    }

    private static <T> JsonOutput output(Codec<T> codec, T value) {
        var out = new JsonOutput();
        codec.write(out, value);
        return out;
    }

    private static String describe(FieldError fault) {
        return fault.code() + " at " + fault.place();
    }
}
