package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.FieldError.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads books and says of the faults what the tests compare: `CODE /pointer`.
final class BookJson {
    static final String ID = "0198f2a4-5b1c-7cde-8f01-23456789abcd";

    private BookJson() {}

    /// A valid book with further members before its end.
    static String with(String members) {
        return "{\"id\":\"" + ID + "\",\"title\":\"Altiplano\",\"pages\":120,\"lent\":false"
                + (members.isEmpty() ? "" : "," + members) + "}";
    }

    static List<String> faults(String json) {
        return faults(json, Strictness.STRICT);
    }

    static List<String> faults(String json, Strictness strictness) {
        return switch (Json.read(BookCodec.INSTANCE, utf8(json), strictness)) {
            case JsonResult.Valid<Book> _ -> List.of();
            case JsonResult.Invalid<Book>(var faults) ->
                faults.stream().map(BookJson::brief).toList();
        };
    }

    static Book read(String json) {
        return Json.readTolerantly(BookCodec.INSTANCE, json);
    }

    static Book readStrictly(String json) {
        return switch (Json.read(BookCodec.INSTANCE, utf8(json), Strictness.STRICT)) {
            case JsonResult.Valid<Book>(Book book) -> book;
            case JsonResult.Invalid<Book>(var faults) -> throw new AssertionError(faults);
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String brief(FieldError fault) {
        return fault.code() + " " + (fault.place() instanceof Pointer(String pointer) ? pointer : fault.place());
    }
}
