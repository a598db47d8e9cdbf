package bo.org.cloud.cbba.lambda;

import java.nio.charset.StandardCharsets;

/// Path and query as received. API Gateway decodes some of a path, so what may not stand in a request line is
/// percent-encoded again; all else stays as it came.
final class RequestTarget {
    private static final String IN_PATH = "-._~!$&'()*+,;=:@/%";
    private static final String IN_QUERY = IN_PATH + "?";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private RequestTarget() {}

    /// @throws UnreadableCallException if it does not begin with a slash
    static String path(String raw) {
        if (!raw.startsWith("/")) {
            throw new UnreadableCallException("the path does not begin with /");
        }
        return encoded(raw, IN_PATH);
    }

    static String query(String raw) {
        return encoded(raw, IN_QUERY);
    }

    private static String encoded(String raw, String allowed) {
        var bytes = raw.getBytes(StandardCharsets.UTF_8);
        var text = new StringBuilder(bytes.length);
        for (var at = 0; at < bytes.length; at++) {
            var sign = bytes[at];
            if (mayStand(sign, allowed) && (sign != '%' || isEscape(bytes, at))) {
                text.append((char) sign);
            } else {
                text.append('%').append(HEX[(sign >> 4) & 0xf]).append(HEX[sign & 0xf]);
            }
        }
        return text.toString();
    }

    private static boolean mayStand(byte sign, String allowed) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || (sign > 0 && allowed.indexOf(sign) >= 0);
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }
}
