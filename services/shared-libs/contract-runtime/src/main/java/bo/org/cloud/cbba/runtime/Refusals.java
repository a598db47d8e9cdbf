package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.time.Duration;
import java.util.Set;

/// Writes an operation's refusals in the shape that its standard asks for, if its contract lists them.
final class Refusals {
    /// What may happen to any request, whichever operation it meets.
    private static final Set<String> OF_ANY_REQUEST = Set.of(
            "BAD_REQUEST",
            "BODY_TOO_LARGE",
            "REQUEST_TIMEOUT",
            "RATE_LIMITED",
            "INTERNAL_ERROR",
            "SERVICE_UNAVAILABLE");
    /// After these the rest of the body stands unread on the connection.
    private static final Set<String> CLOSING = Set.of("BAD_REQUEST", "BODY_TOO_LARGE");

    private final OperationParts parts;
    private final ProblemReplies documents;
    private final OAuthReplies oauth;
    private final boolean isOAuth;

    Refusals(OperationParts parts) {
        this.parts = parts;
        documents = new ProblemReplies(parts.service().problems());
        oauth = new OAuthReplies(parts.service().problems());
        isOAuth = parts.operation()
                .standard()
                .filter(OAuthReplies.STANDARD::equals)
                .isPresent();
    }

    Reply reply(ProblemException refusal, Inbound in) {
        var code = refusal.code();
        if (!parts.operation().problems().contains(code) && !OF_ANY_REQUEST.contains(code)) {
            parts.service()
                    .breach()
                    .report(parts.operation().id(), "problem " + code + " is not among the operation's problems");
            return internalError(in);
        }
        var reply = write(refusal, in);
        return CLOSING.contains(code) ? reply.closing() : reply;
    }

    Reply internalError(Inbound in) {
        return write(ProblemException.of(PlatformProblem.INTERNAL_ERROR), in);
    }

    Reply unavailable(Duration retryAfter, Inbound in) {
        return write(ProblemException.of(PlatformProblem.SERVICE_UNAVAILABLE, retryAfter), in);
    }

    private Reply write(ProblemException refusal, Inbound in) {
        return isOAuth ? oauth.reply(refusal) : documents.reply(refusal, in.ids, in.path, in.locale());
    }
}
