package bo.org.cloud.cbba.contract;

/// One fault of a request. `code` is a [FaultCode] or a rule's own.
///
/// @param detail what is wrong, safe to show
public record FieldError(Place place, String code, String detail) {
    /// Where the fault is.
    public sealed interface Place {}

    /// In the body: a JSON pointer (RFC 6901); the empty string is the whole document.
    public record Pointer(String pointer) implements Place {}

    /// In a parameter: `in` is `query`, `path`, `header` or `cookie`.
    public record Parameter(String in, String name) implements Place {}

    public static FieldError at(String pointer, FaultCode code, String detail) {
        return new FieldError(new Pointer(pointer), code.name(), detail);
    }

    public static FieldError at(String pointer, String code, String detail) {
        return new FieldError(new Pointer(pointer), code, detail);
    }

    public static FieldError in(String in, String name, FaultCode code, String detail) {
        return new FieldError(new Parameter(in, name), code.name(), detail);
    }
}
