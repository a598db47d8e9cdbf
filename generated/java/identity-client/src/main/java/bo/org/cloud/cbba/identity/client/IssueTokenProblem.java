// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.client;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.ProblemCodes;
import bo.org.cloud.cbba.platform.PlatformProblem;

/// What `issueToken` answers instead of a success.
public final class IssueTokenProblem extends ProblemException {
    private static final long serialVersionUID = 1L;

    /// Why it was refused.
    public enum Code {
        /// 406: Format not available.
        NOT_ACCEPTABLE,
        /// 429: Too many requests.
        RATE_LIMITED,
        /// 500: Something failed on our side.
        INTERNAL_ERROR,
        /// 503: Service not available right now.
        SERVICE_UNAVAILABLE,
        /// 400: Invalid parameters.
        INVALID_PARAMETERS,
        /// 408: The request took too long to arrive.
        REQUEST_TIMEOUT,
        /// 400: The body cannot be read.
        MALFORMED_BODY,
        /// 413: Body too large.
        BODY_TOO_LARGE,
        /// 415: Content type not accepted.
        UNSUPPORTED_MEDIA_TYPE,
        /// 422: Some data needs correcting.
        VALIDATION_FAILED,
        /// 409: Another change came first.
        CONFLICT,
        /// 400: Incomplete token request.
        INVALID_REQUEST,
        /// 401: Client not recognised.
        INVALID_CLIENT,
        /// 400: The client may not ask for tokens this way.
        UNAUTHORIZED_CLIENT,
        /// 400: Grant type not supported.
        UNSUPPORTED_GRANT_TYPE,
        /// 400: Scope not available to the client.
        INVALID_SCOPE,
        /// A code that is not in this version of the contract.
        OTHER;

        /// The codes of the contract.
        public static String[] names() {
            return ProblemCodes.names(values(), OTHER);
        }
    }

    private IssueTokenProblem(ProblemException told) {
        super(told.problem(), told.retryAfter());
    }

    /// What a service answered.
    public static IssueTokenProblem received(ProblemException answer) {
        return new IssueTokenProblem(answer);
    }

    /// 400: Part of the request is missing, repeated or not valid.
    public static IssueTokenProblem invalidRequest() {
        return new IssueTokenProblem(ProblemException.of(PlatformProblem.INVALID_REQUEST));
    }

    /// 401: The client does not exist, is disabled, or its secret is wrong.
    public static IssueTokenProblem invalidClient() {
        return new IssueTokenProblem(ProblemException.of(PlatformProblem.INVALID_CLIENT));
    }

    /// 400: This client is not allowed to use this grant type.
    public static IssueTokenProblem unauthorizedClient() {
        return new IssueTokenProblem(ProblemException.of(PlatformProblem.UNAUTHORIZED_CLIENT));
    }

    /// 400: That grant_type does not exist here.
    public static IssueTokenProblem unsupportedGrantType() {
        return new IssueTokenProblem(ProblemException.of(PlatformProblem.UNSUPPORTED_GRANT_TYPE));
    }

    /// 400: The client may not ask for one of these scopes.
    public static IssueTokenProblem invalidScope() {
        return new IssueTokenProblem(ProblemException.of(PlatformProblem.INVALID_SCOPE));
    }

    public Code reason() {
        return ProblemCodes.find(Code.values(), Code.OTHER, code());
    }
}
