package bo.org.cloud.cbba.runtime;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.webserver.http.ServerResponse;

/// Puts a reply on the wire.
final class ReplyWriter {
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private ReplyWriter() {}

    static void write(ServerResponse response, Inbound in, Reply reply) {
        response.status(reply.status);
        var headers = response.headers();
        stampRequest(headers, in);
        for (var header : reply.fixed) {
            headers.set(header);
        }
        for (var header : reply.headers) {
            headers.set(header);
        }
        if (reply.variesByOrigin) {
            headers.set(headers.contains(HeaderNames.VARY) ? Names.VARY_LANGUAGE_ORIGIN : Names.VARY_ORIGIN);
        }
        if (reply.closes) {
            headers.set(HeaderValues.CONNECTION_CLOSE);
        }
        var hasNoBody = reply.status.code() == NO_CONTENT || reply.status.code() == NOT_MODIFIED;
        if (in.isHead() && !hasNoBody) {
            headers.contentLength(reply.body.length);
        }
        response.send(in.isHead() || hasNoBody ? Reply.NOTHING : reply.body);
    }

    /// What every answer of this server carries, whoever made it.
    static void stampRequest(ServerResponseHeaders headers, Inbound in) {
        for (var header : Names.SECURITY) {
            headers.set(header);
        }
        headers.set(HeaderText.of(Names.REQUEST_ID, in.ids.requestId()));
        headers.set(HeaderText.of(Names.CORRELATION_ID, in.ids.correlationId()));
    }
}
