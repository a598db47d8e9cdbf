package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.FaultTexts;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.JsonLimits;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.JsonResult;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import bo.org.cloud.cbba.contract.json.Strictness;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.http.HeaderNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The body of one call: its media type, its bytes, and what a codec makes of them.
final class ReceivedBody {
    private final Inbound in;
    private final Operation operation;
    private byte @Nullable [] bytes;
    private @Nullable Object value;
    private boolean acceptable;

    ReceivedBody(Inbound in, Operation operation) {
        this.in = in;
        this.operation = operation;
    }

    boolean isPresent() {
        return RequestBody.isPresent(in);
    }

    String contentType() {
        return in.header(HeaderNames.CONTENT_TYPE);
    }

    /// As it came; empty where the operation takes none.
    byte[] bytes() {
        if (bytes == null) {
            bytes = operation.consumes().isEmpty() ? Reply.NOTHING : RequestBody.read(in, operation);
        }
        return bytes;
    }

    /// @throws ProblemException `NOT_ACCEPTABLE` if the caller cannot read what the operation writes
    void requireAcceptable() {
        if (!acceptable
                && operation.produces().isPresent()
                && !MediaTypes.accepts(
                        in.header(HeaderNames.ACCEPT), operation.produces().get())) {
            throw ProblemException.of(PlatformProblem.NOT_ACCEPTABLE);
        }
        acceptable = true;
    }

    <T> T read(Codec<T> codec) {
        return once(() -> Json.read(codec, requireBytes(), JsonLimits.DEFAULT, in.locale()));
    }

    /// Fields of a form are strings, each at most once (RFC 6749 section 3.2); unknown ones are ignored there.
    <T> T readForm(Codec<T> codec) {
        return once(() -> {
            var text = new String(requireBytes(), StandardCharsets.UTF_8);
            var fields =
                    QueryText.parse(text).orElseThrow(() -> new MalformedJsonException("broken escape in the form"));
            var out = new JsonOutput();
            List<FieldError> repeated = new ArrayList<>();
            out.beginObject();
            fields.forEach((name, values) -> {
                var given = values.stream().filter(sent -> !sent.isEmpty()).toList();
                if (given.size() > 1) {
                    var detail = FaultTexts.detail(in.locale(), FaultCode.DUPLICATE, null);
                    var pointer = "/" + name.replace("~", "~0").replace("/", "~1");
                    repeated.add(FieldError.at(pointer, FaultCode.DUPLICATE, detail));
                }
                if (!given.isEmpty()) {
                    out.writeString(name, given.getFirst());
                }
            });
            out.endObject();
            if (!repeated.isEmpty()) {
                repeated.removeAll(unknownOf(repeated, Json.read(codec, out.toBytes(), Strictness.STRICT)));
            }
            return repeated.isEmpty()
                    ? Json.read(codec, out.toBytes(), Strictness.TOLERANT)
                    : new JsonResult.Invalid<>(repeated);
        });
    }

    private static List<FieldError> unknownOf(List<FieldError> repeated, JsonResult<?> strict) {
        if (!(strict instanceof JsonResult.Invalid<?>(var faults))) {
            return List.of();
        }
        var unknown = faults.stream()
                .filter(fault -> fault.code().equals(FaultCode.UNKNOWN.name()))
                .map(FieldError::place)
                .toList();
        return repeated.stream()
                .filter(fault -> unknown.contains(fault.place()))
                .toList();
    }

    private interface Reading<T> {
        JsonResult<T> read();
    }

    /// A rerun gets what was read before: a route reads its body with one codec.
    @SuppressWarnings("unchecked")
    private <T> T once(Reading<T> reading) {
        if (value != null) {
            return (T) value;
        }
        requireMediaType();
        requireAcceptable();
        T read;
        try {
            read = switch (reading.read()) {
                case JsonResult.Valid<T>(var valid) -> valid;
                case JsonResult.Invalid<T>(var faults) ->
                    throw ProblemException.of(PlatformProblem.VALIDATION_FAILED, faults);
            };
        } catch (MalformedJsonException unreadable) {
            throw ProblemException.of(PlatformProblem.MALFORMED_BODY);
        }
        value = read;
        return read;
    }

    private void requireMediaType() {
        if (isPresent() && !MediaTypes.isOneOf(contentType(), operation.consumes())) {
            throw ProblemException.of(PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private byte[] requireBytes() {
        var sent = bytes();
        if (sent.length == 0) {
            throw new MalformedJsonException("no body");
        }
        return sent;
    }
}
