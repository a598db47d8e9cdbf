package bo.org.cloud.cbba.contract.json;

/// Numbers as they stand in a document (RFC 8259 section 6).
final class JsonNumber {
    private static final int NONE = -1;

    private JsonNumber() {}

    /// The first byte after the number that begins at `start`; negative if none does.
    static int end(byte[] bytes, int start) {
        int at = is(bytes, start, '-') ? start + 1 : start;
        at = is(bytes, at, '0') ? at + 1 : digits(bytes, at);
        if (at > 0 && is(bytes, at, '.')) {
            at = digits(bytes, at + 1);
        }
        if (at > 0 && (is(bytes, at, 'e') || is(bytes, at, 'E'))) {
            at++;
            at = digits(bytes, is(bytes, at, '+') || is(bytes, at, '-') ? at + 1 : at);
        }
        return at;
    }

    private static int digits(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at == start ? NONE : at;
    }

    private static boolean is(byte[] bytes, int at, char sign) {
        return at < bytes.length && bytes[at] == sign;
    }
}
