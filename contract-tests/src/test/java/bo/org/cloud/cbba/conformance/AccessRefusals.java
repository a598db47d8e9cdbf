package bo.org.cloud.cbba.conformance;

import bo.org.cloud.cbba.running.RunningPlatform;
import bo.org.cloud.cbba.testing.TestTokens;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What somebody gets who is nobody, or who may not.
final class AccessRefusals {
    private static final String UNKNOWN = "UNAUTHENTICATED";
    private static final TestTokens STRANGER =
            TestTokens.issuedBy(RunningPlatform.address() + "/identity", Clock.systemUTC());

    private AccessRefusals() {}

    static List<Refusal> of(SpecOperation operation) {
        var refusals = new ArrayList<Refusal>();
        if (operation.takesToken()) {
            var call = Baseline.of(operation);
            refusals.add(Refusal.of(operation, "a token that is none", call.bearer("x.y.z"), 401, UNKNOWN));
            refusals.add(Refusal.of(
                    operation,
                    "a token that somebody else signed",
                    call.bearer(STRANGER.user(UUID.randomUUID(), "admin").mint()),
                    401,
                    UNKNOWN));
            refusals.add(Refusal.of(
                    operation, "a password", call.header("Authorization", "Basic YW5hOmFuYQ=="), 401, UNKNOWN));
        }
        if (operation.needsToken()) {
            var call = Baseline.of(operation);
            refusals.add(Refusal.of(operation, "no token", call.without("Authorization"), 401, UNKNOWN));
            Baseline.callers().stream()
                    .filter(caller -> !caller.mayCall(operation))
                    .map(caller -> Refusal.of(operation, caller.name(), call.bearer(caller.token()), 403, "FORBIDDEN"))
                    .forEach(refusals::add);
        }
        return refusals;
    }
}
