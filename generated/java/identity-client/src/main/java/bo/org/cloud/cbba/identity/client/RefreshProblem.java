// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.client;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.ProblemCodes;
import bo.org.cloud.cbba.platform.PlatformProblem;

/// What `refresh` answers instead of a success.
public final class RefreshProblem extends ProblemException {
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
        /// 403: Page not allowed.
        ORIGIN_NOT_ALLOWED,
        /// 401: Your session has ended.
        REFRESH_TOKEN_INVALID,
        /// A code that is not in this version of the contract.
        OTHER;

        /// The codes of the contract.
        public static String[] names() {
            return ProblemCodes.names(values(), OTHER);
        }
    }

    private RefreshProblem(ProblemException told) {
        super(told.problem(), told.retryAfter());
    }

    /// What a service answered.
    public static RefreshProblem received(ProblemException answer) {
        return new RefreshProblem(answer);
    }

    /// 403: The page that made this request is not part of the platform. Use the official page.
    public static RefreshProblem originNotAllowed() {
        return new RefreshProblem(ProblemException.of(PlatformProblem.ORIGIN_NOT_ALLOWED));
    }

    /// 401: Your session expired or was closed. Log in again.
    public static RefreshProblem refreshTokenInvalid() {
        return new RefreshProblem(ProblemException.of(PlatformProblem.REFRESH_TOKEN_INVALID));
    }

    public Code reason() {
        return ProblemCodes.find(Code.values(), Code.OTHER, code());
    }
}
