package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.UnauthenticatedException;
import bo.org.cloud.cbba.logging.LogContext;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.http.HeaderNames;
import java.util.List;

/// Everything that is decided before a parameter is read: size, limits, who calls, and whether they may.
final class OperationGate {
    private static final String BEARER = "bearer ";

    private final OperationParts parts;
    private final Operation operation;
    private final ServiceRuntime service;
    private final AddressLimits addresses;
    private final Admission admission;

    OperationGate(OperationParts parts, AddressLimits addresses) {
        this.parts = parts;
        this.addresses = addresses;
        operation = parts.operation();
        service = parts.service();
        admission = new Admission(operation.requirement(), service.rolePermissions());
    }

    /// Who calls, and whether only as the owner of what will be found.
    record Passage(Caller caller, boolean ownerOnly) {}

    /// @throws ProblemException if the call ends here
    Passage pass(Inbound in, List<String> pathValues, LimitStamp stamp) {
        requireSize(in);
        requireAddressWithinLimit(in);
        if (isVisitor(in)) {
            requireWithinLimit("address:" + AddressLimits.key(in.address), operation.rateClass(), in, stamp);
            return new Passage(in.anonymous(), false);
        }
        var caller = authenticate(in);
        var ownerOnly = !operation.requirement().isPublic() && requireAdmission(caller, in, pathValues);
        requireWithinLimit("subject:" + in.subject, limitsFor(caller), in, stamp);
        return new Passage(caller, ownerOnly);
    }

    /// A public operation that may answer 401 shows more to whoever it knows (`security: [bearerAuth, {}]`):
    /// there, only
    /// a call without credentials is a visitor's, for bad ones must not pass as none.
    private boolean isVisitor(Inbound in) {
        var knowsCallers = operation.problems().contains(PlatformProblem.UNAUTHENTICATED.name());
        return operation.requirement().isPublic() && !(knowsCallers && in.headers.contains(HeaderNames.AUTHORIZATION));
    }

    private void requireSize(Inbound in) {
        if (in.headers.contains(HeaderNames.CONTENT_LENGTH)
                && in.headers.contentLength().orElse(0) > operation.maxBodyBytes()) {
            throw ProblemException.of(PlatformProblem.BODY_TOO_LARGE);
        }
    }

    private void requireAddressWithinLimit(Inbound in) {
        var wait = addresses.take(in.address);
        if (!wait.isZero()) {
            throw ProblemException.of(PlatformProblem.RATE_LIMITED, wait);
        }
    }

    private void requireWithinLimit(String key, RateClass limits, Inbound in, LimitStamp stamp) {
        var decision = service.rateLimits().take(limits, key, in.now);
        stamp.note(limits, decision);
        if (!decision.allowed()) {
            throw ProblemException.of(PlatformProblem.RATE_LIMITED, decision.retryAfter());
        }
    }

    /// Guessing at credentials is no quicker for a program.
    private RateClass limitsFor(Caller caller) {
        var isService = caller instanceof Caller.Service && operation.rateClass() != RateClass.AUTH;
        return isService ? RateClass.SERVICE : operation.rateClass();
    }

    private Caller authenticate(Inbound in) {
        var credentials = in.header(HeaderNames.AUTHORIZATION);
        if (!credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw ChallengeException.noToken(PlatformProblem.UNAUTHENTICATED);
        }
        try {
            var caller = service.authenticator()
                    .authenticate(credentials.substring(BEARER.length()).strip());
            caller.subject().ifPresent(subject -> {
                in.subject = subject;
                LogContext.subject(subject);
            });
            return caller;
        } catch (UnauthenticatedException proofless) {
            throw ChallengeException.badToken(PlatformProblem.UNAUTHENTICATED, proofless.reason());
        }
    }

    private boolean requireAdmission(Caller caller, Inbound in, List<String> pathValues) {
        var result = admission.decide(caller, in.now, name -> parts.pathValue(name, pathValues));
        return switch (result.verdict()) {
            case GRANTED -> false;
            case IF_OWNER -> true;
            case STEP_UP -> throw ChallengeException.stepUp(PlatformProblem.STEP_UP_REQUIRED, result.stepUpMinutes());
            case NOT_OWNER -> throw ProblemException.of(PlatformProblem.NOT_FOUND);
            case FORBIDDEN -> throw ChallengeException.insufficient(PlatformProblem.FORBIDDEN);
        };
    }
}
