package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.common.buffers.BufferData;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Problem documents for what is no request yet: HTTP that cannot be read, or is too large to be read on.
final class TransportProblems implements DirectHandler {
    private static final Logger LOG = LoggerFactory.getLogger(TransportProblems.class);
    /// What Helidon's header parser says; nothing else tells its case from other malformed headers.
    static final String HEADERS_TOO_LARGE = "Header size exceeded";

    private final ProblemReplies problems;
    private final AccessLog log;

    TransportProblems(ProblemCatalogue catalogue, AccessLog log) {
        this.log = log;
        problems = new ProblemReplies(catalogue);
    }

    DirectHandlers handlers() {
        var all = DirectHandlers.builder();
        for (var type : EventType.values()) {
            all.addHandler(type, this);
        }
        return all.build();
    }

    @Override
    public TransportResponse handle(
            TransportRequest request,
            EventType eventType,
            Status defaultStatus,
            ServerResponseHeaders responseHeaders,
            String message) {
        var type = request.headers().contains(HeaderNames.CONTENT_ENCODING)
                ? PlatformProblem.UNSUPPORTED_MEDIA_TYPE // the one that Helidon refuses by itself
                : type(defaultStatus, message);
        var sent = header(request, Names.REQUEST_ID);
        var id = Inbound.isFitId(sent) ? sent : Ids.newId().toString();
        var ids = new CallIds(id, id, Optional.empty(), Optional.empty());
        var language = header(request, HeaderNames.ACCEPT_LANGUAGE);
        var refusal = ProblemException.of(type);
        var reply = problems.reply(refusal, ids, path(request.path()), Languages.choose(language));
        LOG.debug("refused before routing: {} {}", type, message);
        log.writeUnread(id, reply.status.code(), reply.body.length, reply.problem);
        return response(reply, id);
    }

    /// A whole 408 answer as it goes over the wire.
    byte[] timeout() {
        var id = Ids.newId().toString();
        var ids = new CallIds(id, id, Optional.empty(), Optional.empty());
        var refusal = ProblemException.of(PlatformProblem.REQUEST_TIMEOUT);
        var reply = problems.reply(refusal, ids, "", Languages.SPANISH);
        log.writeUnread(id, reply.status.code(), reply.body.length, reply.problem);
        var head = BufferData.growing(1_024);
        head.write("HTTP/1.1 408 Request Timeout\r\n".getBytes(StandardCharsets.US_ASCII));
        for (var header : response(reply, id).headers()) {
            header.writeHttp1Header(head);
        }
        head.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        head.write(reply.body);
        return head.readBytes();
    }

    private static TransportResponse response(Reply reply, String id) {
        var headers = ServerResponseHeaders.create();
        for (var header : Names.SECURITY) {
            headers.set(header);
        }
        for (var header : reply.fixed) {
            headers.set(header);
        }
        headers.set(HeaderText.of(Names.REQUEST_ID, id));
        headers.set(HeaderText.of(Names.CORRELATION_ID, id));
        headers.set(HeaderValues.CONNECTION_CLOSE);
        return TransportResponse.builder()
                .status(reply.status)
                .headers(headers)
                .keepAlive(false)
                .entity(reply.body)
                .build();
    }

    private static PlatformProblem type(Status status, String message) {
        if (HEADERS_TOO_LARGE.equals(message)) {
            return PlatformProblem.HEADERS_TOO_LARGE;
        }
        return switch (status.code()) {
            case 404 -> PlatformProblem.NOT_FOUND;
            case 413 -> PlatformProblem.BODY_TOO_LARGE;
            case 414 -> PlatformProblem.URI_TOO_LONG;
            case 500 -> PlatformProblem.INTERNAL_ERROR;
            case 503 -> PlatformProblem.SERVICE_UNAVAILABLE;
            default -> PlatformProblem.BAD_REQUEST;
        };
    }

    private static String header(TransportRequest request, HeaderName name) {
        return request.headers().contains(name)
                ? request.headers().get(name).get().strip()
                : "";
    }

    private static String path(String path) {
        var query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
