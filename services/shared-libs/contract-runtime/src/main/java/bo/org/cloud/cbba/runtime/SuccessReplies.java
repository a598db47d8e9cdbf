package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.SetCookie;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.work.StoredAnswer;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns a handler's answer into what goes over the wire, and refuses to when it is not what the contract says.
final class SuccessReplies<T> {
    private static final Header REPLAYED = HeaderValues.createCached(Names.IDEMPOTENCY_REPLAYED, "true");

    private static final int MOST_USUAL_BYTES = 64 * 1024;

    private final Operation operation;
    private final @Nullable Codec<T> codec;
    private final Status status;
    private final Header[] fixed;
    private final Header[] fixedWithoutBody;
    /// Written by many threads; any of their values will do.
    private int usualBytes = 512;

    SuccessReplies(Operation operation, @Nullable Codec<T> codec) {
        this.operation = operation;
        this.codec = codec;
        status = Status.create(operation.status());
        var cache = HeaderValues.createCached(HeaderNames.CACHE_CONTROL, operation.cacheControl());
        var type = HeaderValues.createCached(
                HeaderNames.CONTENT_TYPE, operation.produces().orElse("application/json"));
        if (codec == null) {
            fixed = new Header[] {cache};
        } else if (operation.standard().filter(OAuthReplies.STANDARD::equals).isPresent()) {
            fixed = new Header[] {cache, type, OAuthReplies.PRAGMA};
        } else {
            fixed = new Header[] {cache, type};
        }
        fixedWithoutBody = new Header[] {cache};
    }

    Reply reply(Answer<T> answer, ServerExchange exchange, Inbound in) {
        requireKept(answer, exchange);
        var tag = EntityTags.of(answer);
        if (!tag.isEmpty() && isRead() && EntityTags.noneMatchNames(in.header(HeaderNames.IF_NONE_MATCH), tag)) {
            return Reply.of(Status.NOT_MODIFIED_304, fixedWithoutBody, Reply.NOTHING)
                    .with(HeaderNames.ETAG, tag);
        }
        var reply = Reply.of(status, fixed, codec == null ? Reply.NOTHING : written(codec, answer.body()));
        if (!tag.isEmpty()) {
            reply.with(HeaderNames.ETAG, tag);
        }
        answer.location().ifPresent(place -> reply.with(HeaderNames.LOCATION, asciiOnly(place)));
        if (!answer.cookies().isEmpty()) {
            List<String> cookies = new ArrayList<>(answer.cookies().size());
            answer.cookies().forEach(cookie -> cookies.add(text(cookie)));
            reply.with(HeaderValues.create(HeaderNames.SET_COOKIE, cookies));
        }
        if (exchange.claim().isHeld()) {
            requireStorable(reply, answer);
        }
        return reply;
    }

    /// Answers of one operation are about as long as one another.
    private byte[] written(Codec<T> present, T body) {
        var bytes = Json.write(present, body, usualBytes);
        usualBytes = Math.min(MOST_USUAL_BYTES, bytes.length + bytes.length / 8);
        return bytes;
    }

    static StoredAnswer stored(Reply reply) {
        Map<String, String> headers = new HashMap<>();
        for (var header : reply.fixed) {
            headers.put(header.name(), header.get());
        }
        reply.headers.forEach(header -> headers.put(header.name(), header.get()));
        return new StoredAnswer(reply.status.code(), headers, reply.body);
    }

    static Reply replay(Operation operation, StoredAnswer answer) {
        var reply = Reply.of(Status.create(answer.status()), new Header[0], answer.body())
                .with(REPLAYED);
        answer.headers().forEach((name, value) -> reply.with(HeaderNames.create(name), value));
        return reply;
    }

    private boolean isRead() {
        return operation.method().equals("GET");
    }

    private void requireKept(Answer<T> answer, ServerExchange exchange) {
        if (exchange.owesOwnershipCheck()) {
            throw new ContractBrokenException("the answer's owner was not compared with the caller");
        }
        if (operation.status() == 201 && answer.location().isEmpty()) {
            throw new ContractBrokenException("201 without Location");
        }
        if (operation.versioned() && codec != null && answer.version().isEmpty()) {
            throw new ContractBrokenException("no version for the ETag");
        }
        if (codec != null && answer.body() == null) {
            throw new ContractBrokenException("no body");
        }
    }

    private void requireStorable(Reply reply, Answer<T> answer) {
        if (reply.body.length > StoredAnswer.MAX_BODY_BYTES) {
            throw new ContractBrokenException("too large to be remembered: such an operation is not idempotent");
        }
        if (!answer.cookies().isEmpty()) {
            throw new ContractBrokenException("an answer with cookies is never replayed");
        }
    }

    private static String text(SetCookie cookie) {
        return asciiOnly(cookie.name() + "=" + cookie.value()) + "; Path=" + asciiOnly(cookie.path()) + "; Max-Age="
                + cookie.maxAge().toSeconds() + "; Secure; HttpOnly; SameSite=Strict";
    }

    /// A line break in a header would start another one.
    private static String asciiOnly(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) <= ' ' || text.charAt(at) > '~') {
                throw new ContractBrokenException("a header value may hold visible ASCII only");
            }
        }
        return text;
    }
}
