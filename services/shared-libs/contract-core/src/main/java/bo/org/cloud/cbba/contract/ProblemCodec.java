package bo.org.cloud.cbba.contract;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Problem documents (RFC 9457). Members that are not the platform's own become extensions, so that no answer of
/// another service is refused for what it adds.
public final class ProblemCodec implements Codec<Problem> {
    public static final ProblemCodec INSTANCE = new ProblemCodec();

    private static final StringRule TEXT = StringRule.ANY.verbatim();
    private static final IntegerRule STATUS = IntegerRule.between(100, 599);

    private ProblemCodec() {}

    @Override
    public @Nullable Problem read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Optional<String> type = Optional.empty();
        Optional<String> title = Optional.empty();
        Integer status = null;
        Optional<String> detail = Optional.empty();
        Optional<String> instance = Optional.empty();
        String code = null;
        Optional<String> requestId = Optional.empty();
        List<FieldError> errors = List.of();
        Map<String, Object> extensions = new LinkedHashMap<>();
        while (in.nextField()) {
            switch (in.field()) {
                case "type" -> type = text(in);
                case "title" -> title = text(in);
                case "status" -> status = in.readInt(STATUS);
                case "detail" -> detail = text(in);
                case "instance" -> instance = text(in);
                case "code" -> code = in.readString(TEXT);
                case "request_id" -> requestId = text(in);
                case "errors" -> errors = in.readList(ListRule.ANY, FieldErrorCodec.INSTANCE);
                default -> extension(in, extensions);
            }
        }
        in.require("status", status);
        in.require("code", code);
        return in.endObject() && status != null && code != null
                ? new Problem(
                        type.flatMap(ProblemCodec::uri),
                        title,
                        status,
                        detail,
                        instance,
                        code,
                        requestId,
                        errors,
                        extensions)
                : null;
    }

    @Override
    public void write(JsonOutput out, Problem value) {
        out.beginObject();
        out.writeString("type", value.type().map(URI::toString));
        out.writeString("title", value.title());
        out.writeLong("status", value.status());
        out.writeString("detail", value.detail());
        out.writeString("instance", value.instance());
        out.writeString("code", value.code());
        out.writeString("request_id", value.requestId());
        if (!value.errors().isEmpty()) {
            out.writeList("errors", FieldErrorCodec.INSTANCE, value.errors());
        }
        value.extensions().forEach((name, member) -> out.write(name, Scalars.ANY, member));
        out.endObject();
    }

    private static Optional<String> text(JsonInput in) {
        return Optional.ofNullable(in.readString(TEXT));
    }

    /// A reference that cannot be read is no reason to lose the problem.
    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static void extension(JsonInput in, Map<String, Object> extensions) {
        Object value = Scalars.ANY.read(in);
        if (value != null) {
            extensions.put(in.field(), value);
        }
    }
}
