package bo.org.cloud.cbba.identity.domain;

import bo.org.cloud.cbba.identity.domain.IdentityFact.LoginFailed.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Counts failed logins and says who must wait.
public final class LoginFailures {
    /// What was known when an attempt began. Its commit depends on this still being so: however many guesses
    /// are made at once, no more of them than the policy allows are judged.
    record Standing(Failures here, Failures anywhere) {
        /// How long this attempt must wait; empty when it may go on.
        Optional<Duration> lockedFor(Instant now) {
            return Stream.of(here, anywhere)
                    .flatMap(failures -> failures.lockedFor(now).stream())
                    .max(Duration::compareTo);
        }
    }

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

    Standing standingOf(Login.Attempt attempt) {
        return new Standing(
                attempts.from(Network.of(attempt.address()), attempt.email()), attempts.fromAnywhere(attempt.email()));
    }

    /// A failure that counts.
    void count(Login.Attempt attempt, Standing standing, Optional<User> user, Reason reason, Instant now) {
        var here = LockoutPolicy.PER_ADDRESS.afterFailure(standing.here(), now);
        var anywhere = LockoutPolicy.ANYWHERE.afterFailure(standing.anywhere(), now);
        attempts.replace(standing.here(), here);
        attempts.replace(standing.anywhere(), anywhere);
        publish(attempt, here.count(), user, reason);
        publishLock(attempt, here, Optional.of(attempt.address()), user);
        publishLock(attempt, anywhere, Optional.empty(), user);
    }

    /// A failure that is told and not counted: the password was right, or nobody looked at it.
    void tell(Login.Attempt attempt, Standing standing, Optional<User> user, Reason reason) {
        publish(attempt, standing.here().count() + 1, user, reason);
    }

    /// The password was right: the row of failures from here has ended, those from elsewhere keep counting.
    void endRow(Standing standing) {
        if (standing.here().count() > 0) {
            attempts.replace(standing.here(), LockoutPolicy.afterSuccess(standing.here()));
        } else {
            attempts.requireUnchanged(standing.here());
        }
        attempts.requireUnchanged(standing.anywhere());
    }

    private void publish(Login.Attempt attempt, int count, Optional<User> user, Reason reason) {
        facts.publish(new IdentityFact.LoginFailed(
                ids.get(), user.map(User::id), hashing.hash(attempt.email()), attempt.address(), reason, count));
    }

    private void publishLock(Login.Attempt attempt, Failures failures, Optional<String> address, Optional<User> user) {
        failures.lockedUntil()
                .ifPresent(until -> facts.publish(new IdentityFact.AccountLocked(
                        ids.get(),
                        user.map(User::id),
                        hashing.hash(attempt.email()),
                        address,
                        failures.count(),
                        until)));
    }
}
