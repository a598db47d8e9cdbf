// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.client;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.ProblemCodes;

/// What `resendVerification` answers instead of a success.
public final class ResendVerificationProblem extends ProblemException {
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
        /// 409: The first request is still running.
        IDEMPOTENCY_IN_PROGRESS,
        /// 422: The Idempotency-Key was already used.
        IDEMPOTENCY_KEY_REUSED,
        /// A code that is not in this version of the contract.
        OTHER;

        /// The codes of the contract.
        public static String[] names() {
            return ProblemCodes.names(values(), OTHER);
        }
    }

    private ResendVerificationProblem(ProblemException told) {
        super(told.problem(), told.retryAfter());
    }

    /// What a service answered.
    public static ResendVerificationProblem received(ProblemException answer) {
        return new ResendVerificationProblem(answer);
    }

    public Code reason() {
        return ProblemCodes.find(Code.values(), Code.OTHER, code());
    }
}
