package bo.org.cloud.cbba.runtime;

import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// W3C trace context, version 00: `00-<trace id>-<span id>-<flags>`.
final class TraceParent {
    private static final int LENGTH = 55;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;
    private static final HexFormat HEX = HexFormat.of();

    private TraceParent() {}

    /// The context that this call hands on: the caller's trace with a span of our own, or a new, unsampled trace.
    static String continueOrStart(String sent, UUID requestId) {
        var span = HEX.toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
        if (isValid(sent)) {
            return sent.substring(0, SPAN) + span + sent.substring(FLAGS - 1);
        }
        return "00-" + HEX.toHexDigits(requestId.getMostSignificantBits())
                + HEX.toHexDigits(requestId.getLeastSignificantBits()) + "-" + span + "-00";
    }

    static boolean isValid(String text) {
        if (text.length() != LENGTH
                || !text.startsWith("00-")
                || text.charAt(SPAN - 1) != '-'
                || text.charAt(FLAGS - 1) != '-') {
            return false;
        }
        return isHex(text, 3, SPAN - 1)
                && isHex(text, SPAN, FLAGS - 1)
                && isHex(text, FLAGS, LENGTH)
                && !isZero(text, 3, SPAN - 1)
                && !isZero(text, SPAN, FLAGS - 1);
    }

    private static boolean isHex(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            var sign = text.charAt(at);
            if ((sign < '0' || sign > '9') && (sign < 'a' || sign > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (text.charAt(at) != '0') {
                return false;
            }
        }
        return true;
    }
}
