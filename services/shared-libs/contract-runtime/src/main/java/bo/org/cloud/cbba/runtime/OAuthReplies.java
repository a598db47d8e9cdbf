package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.util.Locale;
import java.util.Set;

/// Refusals of operations that follow RFC 6749: its error object (section 5.2) instead of a problem document.
final class OAuthReplies {
    static final String STANDARD = "rfc6749";
    private static final Set<String> ERRORS = Set.of(
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope");
    /// On every answer of the token endpoint (section 5.1).
    static final Header PRAGMA = HeaderValues.createCached(HeaderNames.PRAGMA, "no-cache");

    private static final Header[] FIXED = {Names.JSON, Names.NO_STORE, PRAGMA};
    private static final Header BASIC = HeaderValues.createCached(HeaderNames.WWW_AUTHENTICATE, "Basic realm=\"cbba\"");

    private final ProblemCatalogue catalogue;

    OAuthReplies(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Reply reply(ProblemException refusal) {
        var code = refusal.code();
        var out = new JsonOutput();
        out.beginObject();
        out.writeString("error", error(code, refusal.status()));
        // section 5.2 allows ASCII only, so the English text
        out.writeString("error_description", catalogue.find(code).map(type -> ascii(type.detail(Languages.ENGLISH))));
        out.endObject();
        // a body that breaks its schema is 422 elsewhere; section 5.2 knows 400 and 401 alone
        var status = refusal.status() == 422 ? 400 : refusal.status();
        var reply = Reply.problem(code, status, FIXED, out.toBytes());
        if (status == 401) {
            reply.with(BASIC);
        }
        refusal.retryAfter().ifPresent(wait -> reply.with(ProblemReplies.retryAfter(wait)));
        return reply;
    }

    private static String error(String code, int status) {
        var own = code.toLowerCase(Locale.ROOT);
        if (ERRORS.contains(own)) {
            return own;
        }
        return switch (status) {
            case 401 -> "invalid_client";
            case 403 -> "unauthorized_client";
            case 429, 503 -> "temporarily_unavailable";
            case 500 -> "server_error";
            default -> "invalid_request";
        };
    }

    private static String ascii(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .map(sign -> sign < ' ' || sign > '~' || sign == '"' || sign == '\\' ? ' ' : sign)
                .forEach(sign -> plain.append((char) sign));
        return plain.toString();
    }
}
