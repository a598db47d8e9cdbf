package bo.org.cloud.cbba.contract.client;

import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.Scalars;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// Turns a flat JSON object into `application/x-www-form-urlencoded`, which the standards around OAuth want
/// (RFC 6749 appendix B).
final class Form {
    private Form() {}

    /// @throws IllegalArgumentException for anything but an object of scalars
    static byte[] encode(byte[] json) {
        if (!(Json.readTolerantly(Scalars.ANY, json) instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("a form needs an object");
        }
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String encode(Object scalar) {
        if (scalar instanceof Map || scalar instanceof Collection) {
            throw new IllegalArgumentException("a form has no place for objects and lists");
        }
        return ClientRequest.encode(scalar.toString());
    }
}
