package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.Requirement;
import bo.org.cloud.cbba.contract.Requirement.Condition;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/// Decides `x-requires`: whether one of the alternatives admits the caller, and if not, what that is to be called.
final class Admission {
    /// Best first.
    enum Verdict {
        GRANTED,
        /// If what the handler finds is the caller's own.
        IF_OWNER,
        STEP_UP,
        /// The caller may do this, but not to what belongs to somebody else.
        NOT_OWNER,
        FORBIDDEN
    }

    /// @param stepUpMinutes what a [Verdict#STEP_UP] asks for
    record Result(Verdict verdict, int stepUpMinutes) {}

    private static final Result GRANTED = new Result(Verdict.GRANTED, 0);
    private static final Result FORBIDDEN = new Result(Verdict.FORBIDDEN, 0);

    private final Requirement requirement;
    private final RolePermissions permissions;

    Admission(Requirement requirement, RolePermissions permissions) {
        this.requirement = requirement;
        this.permissions = permissions;
    }

    /// @param pathValue the path parameter of that name
    Result decide(Caller caller, Instant now, Function<String, String> pathValue) {
        var best = FORBIDDEN;
        for (var alternative : requirement.alternatives()) {
            var result = GRANTED;
            for (var condition : alternative.conditions()) {
                result = worse(result, decide(condition, caller, now, pathValue));
            }
            if (result.verdict().compareTo(best.verdict()) < 0) {
                best = result;
            }
        }
        return best;
    }

    private static Result worse(Result one, Result other) {
        return one.verdict().compareTo(other.verdict()) >= 0 ? one : other;
    }

    private Result decide(Condition condition, Caller caller, Instant now, Function<String, String> pathValue) {
        return switch (condition) {
            case Requirement.HasScope(var scope) ->
                when(
                        caller instanceof Caller.Service service
                                && service.scopes().contains(scope),
                        Verdict.FORBIDDEN);
            case Requirement.HasPermission(var permission) ->
                when(caller instanceof Caller.User user && hasPermission(user, permission), Verdict.FORBIDDEN);
            case Requirement.IsUser() -> when(caller instanceof Caller.User, Verdict.FORBIDDEN);
            case Requirement.OwnsParameter(var name) ->
                caller instanceof Caller.User user
                        ? when(user.id().toString().equalsIgnoreCase(pathValue.apply(name)), Verdict.NOT_OWNER)
                        : new Result(Verdict.FORBIDDEN, 0);
            case Requirement.OwnsResource() ->
                new Result(caller instanceof Caller.User ? Verdict.IF_OWNER : Verdict.FORBIDDEN, 0);
            case Requirement.SteppedUp(var minutes) -> steppedUp(caller, minutes, now);
        };
    }

    private static Result steppedUp(Caller caller, int minutes, Instant now) {
        if (!(caller instanceof Caller.User user)) {
            return new Result(Verdict.FORBIDDEN, 0);
        }
        var recent = !user.authenticatedAt().isBefore(now.minus(Duration.ofMinutes(minutes)));
        return recent ? GRANTED : new Result(Verdict.STEP_UP, minutes);
    }

    private boolean hasPermission(Caller.User user, String permission) {
        for (var role : user.roles()) {
            if (permissions.grants(role, permission)) {
                return true;
            }
        }
        return false;
    }

    private static Result when(boolean holds, Verdict otherwise) {
        return holds ? GRANTED : new Result(otherwise, 0);
    }
}
