package bo.org.cloud.cbba.runtime;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which pages of other origins may call us (Fetch standard, CORS protocol): those on the list, with credentials.
final class Cors {
    private static final HeaderName REQUEST_METHOD = HeaderNames.ACCESS_CONTROL_REQUEST_METHOD;
    private static final Header CREDENTIALS =
            HeaderValues.createCached(HeaderNames.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
    private static final Header MAX_AGE = HeaderValues.createCached(HeaderNames.ACCESS_CONTROL_MAX_AGE, "600");
    private static final Header ALLOWED_HEADERS = HeaderValues.createCached(
            HeaderNames.ACCESS_CONTROL_ALLOW_HEADERS,
            "Authorization, Content-Type, Accept, Accept-Language, Idempotency-Key, If-Match, If-None-Match,"
                    + " X-Correlation-Id, traceparent");
    private static final Header EXPOSED_HEADERS = HeaderValues.createCached(
            HeaderNames.ACCESS_CONTROL_EXPOSE_HEADERS,
            "ETag, Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, X-Correlation-Id,"
                    + " WWW-Authenticate, Deprecation, Sunset, Idempotency-Replayed");

    private final Map<String, Header> allowed = new HashMap<>();

    Cors(Set<String> origins) {
        origins.forEach(origin ->
                allowed.put(origin, HeaderValues.createCached(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, origin)));
    }

    boolean isPreflight(Inbound in) {
        return in.method.equals("OPTIONS")
                && in.headers.contains(HeaderNames.ORIGIN)
                && in.headers.contains(REQUEST_METHOD);
    }

    /// Lets the browser send what the path has; an origin that is not on the list learns nothing.
    Reply preflight(Inbound in, Reply reply, String methods) {
        if (allowed.containsKey(in.header(HeaderNames.ORIGIN))) {
            reply.with(HeaderNames.ACCESS_CONTROL_ALLOW_METHODS, methods);
            reply.with(ALLOWED_HEADERS).with(MAX_AGE);
        }
        return reply;
    }

    /// Puts the headers on any answer that a page may be waiting for, refusals too.
    void mark(Inbound in, Reply reply) {
        if (allowed.isEmpty()) {
            return;
        }
        reply.variesByOrigin = true;
        if (in.headers.contains(HeaderNames.ORIGIN)) {
            var origin = allowed.get(in.header(HeaderNames.ORIGIN));
            if (origin != null) {
                reply.with(origin).with(CREDENTIALS).with(EXPOSED_HEADERS);
            }
        }
    }
}
