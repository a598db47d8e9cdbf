// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.client;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.ProblemCodes;
import bo.org.cloud.cbba.platform.PlatformProblem;

/// What `replaceMyNotificationPreferences` answers instead of a success.
public final class ReplaceMyNotificationPreferencesProblem extends ProblemException {
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
        /// 401: You need to log in.
        UNAUTHENTICATED,
        /// 403: You do not have permission.
        FORBIDDEN,
        /// 409: Another change came first.
        CONFLICT,
        /// 412: It changed since you read it.
        PRECONDITION_FAILED,
        /// 404: Your profile is being prepared.
        PROFILE_NOT_READY,
        /// A code that is not in this version of the contract.
        OTHER;

        /// The codes of the contract.
        public static String[] names() {
            return ProblemCodes.names(values(), OTHER);
        }
    }

    private ReplaceMyNotificationPreferencesProblem(ProblemException told) {
        super(told.problem(), told.retryAfter());
    }

    /// What a service answered.
    public static ReplaceMyNotificationPreferencesProblem received(ProblemException answer) {
        return new ReplaceMyNotificationPreferencesProblem(answer);
    }

    /// 404: You have just registered and your profile will be ready in a few seconds. Try again.
    public static ReplaceMyNotificationPreferencesProblem profileNotReady() {
        return new ReplaceMyNotificationPreferencesProblem(ProblemException.of(PlatformProblem.PROFILE_NOT_READY));
    }

    public Code reason() {
        return ProblemCodes.find(Code.values(), Code.OTHER, code());
    }
}
