package bo.org.cloud.cbba.identity.domain;

import bo.org.cloud.cbba.identity.domain.IdentityFact.LoginFailed.Reason;
import bo.org.cloud.cbba.identity.domain.LoginAttempts.FailureCount;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Counts failed logins and says who must wait.
public final class LoginFailures {
    private final LoginAttempts attempts;
    private final AddressHashing hashing;
    private final Facts facts;
    private final Supplier<UUID> ids;

    public LoginFailures(LoginAttempts attempts, AddressHashing hashing, Facts facts, Supplier<UUID> ids) {
        this.attempts = attempts;
        this.hashing = hashing;
        this.facts = facts;
        this.ids = ids;
    }

    /// How long this attempt must wait; empty when it may go on.
    Optional<Duration> lockedFor(Login.Attempt attempt, Instant now) {
        return Stream.of(
                        attempts.from(attempt.address(), attempt.email()),
                        attempts.fromAnywhere(attempt.email()))
                .filter(count -> count.isLocked(now))
                .flatMap(count -> count.lockedUntil().stream())
                .map(until -> Duration.between(now, until))
                .max(Duration::compareTo);
    }

    void count(Login.Attempt attempt, Optional<User> user, Reason reason, Instant now) {
        var id = ids.get();
        var emailHash = hashing.hash(attempt.email());
        var here = failed(attempts.from(attempt.address(), attempt.email()), LockoutPolicy.PER_ADDRESS, now);
        var anywhere = failed(attempts.fromAnywhere(attempt.email()), LockoutPolicy.ANYWHERE, now);
        facts.publish(new IdentityFact.LoginFailed(
                id, user.map(User::id), emailHash, attempt.address(), reason, here.failures()));
        tellLock(here, Optional.of(attempt.address()), user, emailHash);
        tellLock(anywhere, Optional.empty(), user, emailHash);
    }

    private void tellLock(FailureCount count, Optional<String> address, Optional<User> user, String emailHash) {
        count.lockedUntil()
                .ifPresent(until -> facts.publish(new IdentityFact.AccountLocked(
                        ids.get(), user.map(User::id), emailHash, address, count.failures(), until)));
    }

    private FailureCount failed(FailureCount current, LockoutPolicy policy, Instant now) {
        var next = policy.afterFailure(current, now);
        attempts.replace(current, next);
        return next;
    }

    /// A success ends the row of failures from its address; those from elsewhere keep counting.
    void forget(Login.Attempt attempt, Instant now) {
        var here = attempts.from(attempt.address(), attempt.email());
        if (here.failures() > 0) {
            attempts.replace(here, LockoutPolicy.afterSuccess(here, now));
        }
    }
}
