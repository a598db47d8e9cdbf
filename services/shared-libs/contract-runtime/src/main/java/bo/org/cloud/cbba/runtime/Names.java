package bo.org.cloud.cbba.runtime;

import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;

/// Header names and constant headers, made once.
final class Names {
    static final HeaderName REQUEST_ID = HeaderNames.create("X-Request-Id");
    static final HeaderName CORRELATION_ID = HeaderNames.create("X-Correlation-Id");
    static final HeaderName TRACE_PARENT = HeaderNames.create("traceparent");
    static final HeaderName IDEMPOTENCY_KEY = HeaderNames.create("Idempotency-Key");
    static final HeaderName IDEMPOTENCY_REPLAYED = HeaderNames.create("Idempotency-Replayed");
    static final HeaderName RATE_LIMIT = HeaderNames.create("RateLimit");
    static final HeaderName RATE_LIMIT_POLICY = HeaderNames.create("RateLimit-Policy");
    static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");

    static final Header JSON = HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/json");
    static final Header PROBLEM_JSON = HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "application/problem+json");
    static final Header NO_STORE = HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store");
    static final Header VARY_LANGUAGE = HeaderValues.createCached(HeaderNames.VARY, "Accept-Language");

    static final Header VARY_ORIGIN = HeaderValues.createCached(HeaderNames.VARY, "Origin");
    static final Header VARY_LANGUAGE_ORIGIN = HeaderValues.createCached(HeaderNames.VARY, "Accept-Language, Origin");

    /// On every answer, whoever makes it. An answer that people look at sets its own content policy after these.
    static final Header[] SECURITY = {
        HeaderValues.createCached("X-Content-Type-Options", "nosniff"),
        HeaderValues.createCached("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
        HeaderValues.createCached("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        HeaderValues.createCached("X-Frame-Options", "DENY"),
        HeaderValues.createCached("Referrer-Policy", "no-referrer"),
        HeaderValues.createCached("Cross-Origin-Resource-Policy", "same-origin"),
    };

    private Names() {}
}
