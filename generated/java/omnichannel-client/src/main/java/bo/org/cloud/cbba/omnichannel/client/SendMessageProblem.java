// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.client;

import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.ProblemCodes;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.List;

/// What `sendMessage` answers instead of a success.
public final class SendMessageProblem extends ProblemException {
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
        /// 409: The first request is still running.
        IDEMPOTENCY_IN_PROGRESS,
        /// 422: The Idempotency-Key was already used.
        IDEMPOTENCY_KEY_REUSED,
        /// 422: Channel not available.
        CHANNEL_UNAVAILABLE,
        /// 422: Invalid recipient.
        RECIPIENT_INVALID,
        /// 422: That person cannot be reached.
        RECIPIENT_UNREACHABLE,
        /// 422: Unknown template.
        TEMPLATE_UNKNOWN,
        /// 422: Data for the template is missing.
        TEMPLATE_VARIABLES_INVALID,
        /// A code that is not in this version of the contract.
        OTHER;

        /// The codes of the contract.
        public static String[] names() {
            return ProblemCodes.names(values(), OTHER);
        }
    }

    private SendMessageProblem(ProblemException told) {
        super(told.problem(), told.retryAfter());
    }

    /// What a service answered.
    public static SendMessageProblem received(ProblemException answer) {
        return new SendMessageProblem(answer);
    }

    /// 422: For now we cannot send messages through that channel.
    public static SendMessageProblem channelUnavailable() {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.CHANNEL_UNAVAILABLE));
    }

    /// 422: For now we cannot send messages through that channel.
    public static SendMessageProblem channelUnavailable(List<FieldError> faults) {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.CHANNEL_UNAVAILABLE, faults));
    }

    /// 422: Give either a person of the platform or an address that fits the channel, not both.
    public static SendMessageProblem recipientInvalid() {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.RECIPIENT_INVALID));
    }

    /// 422: Give either a person of the platform or an address that fits the channel, not both.
    public static SendMessageProblem recipientInvalid(List<FieldError> faults) {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.RECIPIENT_INVALID, faults));
    }

    /// 422: That person does not exist or has no address for that channel.
    public static SendMessageProblem recipientUnreachable() {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.RECIPIENT_UNREACHABLE));
    }

    /// 422: That person does not exist or has no address for that channel.
    public static SendMessageProblem recipientUnreachable(List<FieldError> faults) {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.RECIPIENT_UNREACHABLE, faults));
    }

    /// 422: There is no published template of that name for that channel.
    public static SendMessageProblem templateUnknown() {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.TEMPLATE_UNKNOWN));
    }

    /// 422: There is no published template of that name for that channel.
    public static SendMessageProblem templateUnknown(List<FieldError> faults) {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.TEMPLATE_UNKNOWN, faults));
    }

    /// 422: The template is missing data or does not know some of it. The list says which.
    public static SendMessageProblem templateVariablesInvalid() {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.TEMPLATE_VARIABLES_INVALID));
    }

    /// 422: The template is missing data or does not know some of it. The list says which.
    public static SendMessageProblem templateVariablesInvalid(List<FieldError> faults) {
        return new SendMessageProblem(ProblemException.of(PlatformProblem.TEMPLATE_VARIABLES_INVALID, faults));
    }

    public Code reason() {
        return ProblemCodes.find(Code.values(), Code.OTHER, code());
    }
}
