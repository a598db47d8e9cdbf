package bo.org.cloud.cbba.identity.domain;

import bo.org.cloud.cbba.identity.domain.IdentityFact.LoginFailed.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Logging in with a password. Unknown, wrong, suspended and deleted look the same and take the same time.
public final class Login {
    /// What somebody presents.
    ///
    /// @param address the peer's
    /// @param client what it calls itself, for the person's own list of sessions
    public record Attempt(EmailAddress email, String password, String address, String client) {
        @Override
        public String toString() {
            return "Attempt[" + email + ", ***, " + address + "]";
        }
    }

    /// What became of it.
    public sealed interface Outcome {}

    public record LoggedIn(User user, Session session, UserSecret refreshToken) implements Outcome {}

    public record Refused() implements Outcome {}

    /// The password was right, but the address is not verified yet.
    public record NotVerified() implements Outcome {}

    public record Locked(Duration retryAfter) implements Outcome {}

    private final Users users;
    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final RefreshSuccession succession;
    private final LoginFailures failures;
    private final Facts facts;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public Login(
            Users users,
            Passwords passwords,
            PasswordHashing hashing,
            Sessions sessions,
            RefreshSuccession succession,
            LoginFailures failures,
            Facts facts,
            Supplier<UUID> ids,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.hashing = hashing;
        this.sessions = sessions;
        this.succession = succession;
        this.failures = failures;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome login(Attempt attempt) {
        var now = clock.instant();
        var standing = failures.standingOf(attempt);
        var user = users.findByEmail(attempt.email()).filter(found -> !found.isExpired(now));
        var locked = standing.lockedFor(now);
        if (locked.isPresent()) {
            failures.tell(attempt, standing, user, Reason.LOCKED);
            return new Locked(locked.get());
        }
        // Looked up for nobody too: the number of reads tells nothing.
        var stored = passwords.find(user.map(User::id).orElse(UserId.NOBODY));
        if (user.isEmpty() || stored.isEmpty()) {
            hashing.verifyNothing(attempt.password());
            return refuse(attempt, standing, user, Reason.UNKNOWN_ACCOUNT, now);
        }
        if (!hashing.verify(attempt.password(), stored.get())) {
            return refuse(attempt, standing, user, Reason.WRONG_PASSWORD, now);
        }
        return switch (user.get().status()) {
            case ACTIVE -> begin(attempt, standing, user.get(), stored.get(), now);
            case PENDING_VERIFICATION -> {
                failures.endRow(standing);
                failures.tell(attempt, standing, user, Reason.EMAIL_NOT_VERIFIED);
                yield new NotVerified();
            }
            case SUSPENDED -> refuse(attempt, standing, user, Reason.SUSPENDED, now);
            case DELETED -> refuse(attempt, standing, user, Reason.DELETED, now);
        };
    }

    private Outcome refuse(
            Attempt attempt, LoginFailures.Standing standing, Optional<User> user, Reason reason, Instant now) {
        failures.count(attempt, standing, user, reason, now);
        return new Refused();
    }

    private Outcome begin(
            Attempt attempt, LoginFailures.Standing standing, User user, PasswordHash stored, Instant now) {
        if (hashing.isOutdated(stored)) {
            passwords.replace(user.id(), stored, hashing.hash(attempt.password()));
        }
        failures.endRow(standing);
        var id = new SessionId(ids.get());
        var refreshToken = succession.first(id.value());
        var session = Session.begun(
                id, user.id(), attempt.address(), attempt.client(), RefreshFamily.begun(refreshToken, now), now);
        sessions.add(session);
        facts.publish(new IdentityFact.LoginSucceeded(session));
        return new LoggedIn(user, session, refreshToken);
    }
}
