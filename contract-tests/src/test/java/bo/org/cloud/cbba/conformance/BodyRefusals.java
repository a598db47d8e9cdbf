package bo.org.cloud.cbba.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Bodies that are no body of their operation at all.
final class BodyRefusals {
    private static final String MALFORMED = "MALFORMED_BODY";
    private static final int TOO_DEEP = 40;

    private BodyRefusals() {}

    static List<Refusal> of(SpecOperation operation) {
        var refusals = new ArrayList<Refusal>();
        for (var mediaType : operation.mediaTypes()) {
            var call = Baseline.of(operation, mediaType);
            refusals.addAll(tooLarge(operation, call));
            refusals.addAll(otherTypes(operation, call));
            if (mediaType.endsWith("json")) {
                refusals.addAll(broken(operation, call));
            }
        }
        return refusals;
    }

    private static List<Refusal> tooLarge(SpecOperation operation, Sent call) {
        var padding = new byte[operation.maxBody() + 1 - call.body().length];
        Arrays.fill(padding, (byte) ' ');
        var large = call.body(joined(call.body(), padding));
        return List.of(
                Refusal.of(operation, "a byte too much", large, 413, "BODY_TOO_LARGE"),
                Refusal.of(operation, "a byte too much, in chunks", large.inChunks(), 413, "BODY_TOO_LARGE"));
    }

    private static List<Refusal> otherTypes(SpecOperation operation, Sent call) {
        var refusals = new ArrayList<Refusal>();
        refusals.add(unsupported(operation, "plain text", call.header("Content-Type", "text/plain")));
        refusals.add(unsupported(operation, "no type", call.without("Content-Type")));
        refusals.add(unsupported(
                operation, "another charset", call.header("Content-Type", "application/json; charset=utf-16")));
        if (!operation.follows("rfc6749")) {
            // The server library refuses it before it is known to be a call that wants errors of another shape.
            refusals.add(unsupported(operation, "a compressed body", call.header("Content-Encoding", "gzip")));
        }
        return refusals;
    }

    private static Refusal unsupported(SpecOperation operation, String what, Sent request) {
        return Refusal.of(operation, what, request, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    private static List<Refusal> broken(SpecOperation operation, Sent call) {
        var text = call.text();
        return List.of(
                malformed(operation, "nothing where a body belongs", call.body("")),
                malformed(operation, "half an object", call.body(text.substring(0, text.length() - 1))),
                malformed(operation, "something after the object", call.body(text + "x")),
                malformed(operation, "a second object", call.body(text + text)),
                malformed(operation, "a comma at the end", call.body(text.replaceFirst("}$", ",}"))),
                malformed(operation, "no JSON", call.body("email=ana")),
                malformed(operation, "a mark of byte order", call.body("\uFEFF" + text)),
                malformed(operation, "bytes that are no UTF-8", call.body(notUtf8())),
                malformed(
                        operation,
                        "lists in lists",
                        call.body("{\"zz\": " + "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP) + "}")));
    }

    private static Refusal malformed(SpecOperation operation, String what, Sent request) {
        return Refusal.of(operation, what, request, 400, MALFORMED);
    }

    private static byte[] notUtf8() {
        return joined(
                "{\"zz\": \"".getBytes(StandardCharsets.UTF_8),
                joined(new byte[] {(byte) 0xC3, (byte) 0x28}, "\"}".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
