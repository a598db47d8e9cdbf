// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.client;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.ProblemCodes;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.time.Duration;

/// What `login` answers instead of a success.
public final class LoginProblem extends ProblemException {
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
        /// 401: Wrong email or password.
        INVALID_CREDENTIALS,
        /// 403: Your email is not verified yet.
        EMAIL_NOT_VERIFIED,
        /// 423: Account locked for a while.
        ACCOUNT_LOCKED,
        /// 403: Page not allowed.
        ORIGIN_NOT_ALLOWED,
        /// A code that is not in this version of the contract.
        OTHER;

        /// The codes of the contract.
        public static String[] names() {
            return ProblemCodes.names(values(), OTHER);
        }
    }

    private LoginProblem(ProblemException told) {
        super(told.problem(), told.retryAfter());
    }

    /// What a service answered.
    public static LoginProblem received(ProblemException answer) {
        return new LoginProblem(answer);
    }

    /// 401: The email or the password does not match. Check them and try again.
    public static LoginProblem invalidCredentials() {
        return new LoginProblem(ProblemException.of(PlatformProblem.INVALID_CREDENTIALS));
    }

    /// 403: Open the link we sent you to verify your email. If it did not arrive, ask for another.
    public static LoginProblem emailNotVerified() {
        return new LoginProblem(ProblemException.of(PlatformProblem.EMAIL_NOT_VERIFIED));
    }

    /// 423: There were too many failed attempts. Wait and try again later.
    public static LoginProblem accountLocked(Duration retryAfter) {
        return new LoginProblem(ProblemException.of(PlatformProblem.ACCOUNT_LOCKED, retryAfter));
    }

    /// 403: The page that made this request is not part of the platform. Use the official page.
    public static LoginProblem originNotAllowed() {
        return new LoginProblem(ProblemException.of(PlatformProblem.ORIGIN_NOT_ALLOWED));
    }

    public Code reason() {
        return ProblemCodes.find(Code.values(), Code.OTHER, code());
    }
}
