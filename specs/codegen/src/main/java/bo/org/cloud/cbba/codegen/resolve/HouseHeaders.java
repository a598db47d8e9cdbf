package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which headers an answer carries besides those that its operation wrote: header name to component.
final class HouseHeaders {
    private static final Map<String, String> EVERYWHERE = new LinkedHashMap<>();
    private static final Map<String, String> SECURITY = new LinkedHashMap<>();

    static {
        EVERYWHERE.put("X-Request-Id", "XRequestId");
        EVERYWHERE.put("X-Correlation-Id", "XCorrelationId");
        EVERYWHERE.put("RateLimit", "RateLimit");
        EVERYWHERE.put("RateLimit-Policy", "RateLimitPolicy");
        EVERYWHERE.put("Cache-Control", "CacheControl");
        SECURITY.put("Strict-Transport-Security", "StrictTransportSecurity");
        SECURITY.put("X-Content-Type-Options", "XContentTypeOptions");
        SECURITY.put("X-Frame-Options", "XFrameOptions");
        SECURITY.put("Content-Security-Policy", "ContentSecurityPolicy");
        SECURITY.put("Referrer-Policy", "ReferrerPolicy");
        SECURITY.put("Cross-Origin-Resource-Policy", "CrossOriginResourcePolicy");
    }

    private HouseHeaders() {}

    /// For the success answer, and for 304 of a versioned resource.
    static void addToSuccess(ObjectNode response, String status, TerseOperation operation) {
        var headers = headersOf(response);
        var createsVersion =
                operation.says("x-versioned") && !operation.method().equals("delete");
        if (createsVersion) {
            add(headers, "ETag", "ETag");
        }
        var pollable = status.equals("202") && !operation.text("x-accepted").equals("silent");
        if (status.equals("201") || pollable) {
            add(headers, "Location", "Location");
        }
        if (operation.says("x-idempotent") && status.startsWith("2")) {
            add(headers, "Idempotency-Replayed", "IdempotencyReplayed");
        }
        if (operation.hasForeignErrors()) {
            add(headers, "Pragma", "Pragma");
        }
        addEverywhere(headers);
    }

    /// For a problem document with `status`; `waits` where the caller is told when to come again.
    static void addToRefusal(ObjectNode response, int status, boolean waits) {
        var headers = headersOf(response);
        addCommon(headers, status, waits);
        add(headers, "Vary", "Vary");
        add(headers, "Content-Language", "ContentLanguage");
        addEverywhere(headers);
    }

    /// For a refusal in the shape of RFC 6749, which is in English whatever the caller reads.
    static void addToForeignRefusal(ObjectNode response, int status) {
        var headers = headersOf(response);
        addCommon(headers, status, false);
        add(headers, "Pragma", "Pragma");
        addEverywhere(headers);
    }

    private static void addCommon(ObjectNode headers, int status, boolean waits) {
        // RFC 6750 section 3.1: a 403 names the scope or the step that is missing.
        if (status == 401 || status == 403) {
            add(headers, "WWW-Authenticate", "WWWAuthenticate");
        }
        if (waits || status == 423 || status == 429 || status == 503) {
            add(headers, "Retry-After", "RetryAfter");
        }
    }

    private static void addEverywhere(ObjectNode headers) {
        EVERYWHERE.forEach((name, component) -> add(headers, name, component));
        SECURITY.forEach((name, component) -> add(headers, name, component));
    }

    private static void add(ObjectNode headers, String name, String component) {
        if (!headers.has(name)) {
            headers.set(name, Json.reference("headers", component));
        }
    }

    private static ObjectNode headersOf(ObjectNode response) {
        if (response.get("headers") instanceof ObjectNode headers) {
            return headers;
        }
        return response.putObject("headers");
    }
}
