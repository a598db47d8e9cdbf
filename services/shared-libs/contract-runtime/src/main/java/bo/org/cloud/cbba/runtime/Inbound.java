package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.Ids;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.ServerRequest;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One request on its way in, before it is known to be a call of any operation.
final class Inbound {
    private static final int LONGEST_SENT_ID = 128;

    final ServerRequest request;
    final ServerRequestHeaders headers;
    final String method;
    final String path;
    final String address;
    final CallIds ids;
    final Instant now;
    final long startedNanos;

    /// For log and metrics: set by whoever finds out.
    String operationId = "";
    String subject = "";
    boolean brokenFraming;

    private @Nullable Locale locale;
    private @Nullable InputStream content;

    Inbound(ServerRequest request, String address, Instant now) {
        startedNanos = System.nanoTime();
        this.request = request;
        this.address = address;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        headers = request.headers();
        var prologue = request.prologue();
        method = prologue.method().text();
        path = prologue.uriPath().rawPath();
        var id = Ids.newId();
        var sent = header(Names.REQUEST_ID);
        var requestId = isFitId(sent) ? sent : id.toString();
        var correlation = header(Names.CORRELATION_ID);
        ids = new CallIds(
                requestId,
                isFitId(correlation) ? correlation : requestId,
                Optional.of(TraceParent.continueOrStart(header(Names.TRACE_PARENT), id)),
                Optional.empty());
    }

    /// The header's first value, trimmed; empty if the request does not have it.
    String header(HeaderName name) {
        return headers.contains(name) ? headers.get(name).get().strip() : "";
    }

    Locale locale() {
        if (locale == null) {
            locale = Languages.choose(header(HeaderNames.ACCEPT_LANGUAGE));
        }
        return locale;
    }

    /// The body's bytes as they arrive; the same stream at each call.
    InputStream content() {
        if (content == null) {
            content = request.content().inputStream();
        }
        return content;
    }

    /// Whether the caller closes the connection after this request.
    boolean isLastOfConnection() {
        return headers.contains(HeaderNames.CONNECTION) && headers.containsToken(HeaderValues.CONNECTION_CLOSE);
    }

    Caller anonymous() {
        return new Caller.Anonymous(address);
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /// An id of the caller's goes into logs and headers, so it is plain text or it is not taken.
    static boolean isFitId(String text) {
        if (text.isEmpty() || text.length() > LONGEST_SENT_ID) {
            return false;
        }
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            var plain = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
            if (!plain && sign != '-' && sign != '_' && sign != '.') {
                return false;
            }
        }
        return true;
    }
}
