package bo.org.cloud.cbba.identity.domain;

import java.time.Clock;

/// Prolonging a session with its refresh token.
public final class Refreshing {
    /// What became of a presented refresh token.
    public sealed interface Outcome {}

    public record Refreshed(User user, Session session, UserSecret refreshToken) implements Outcome {}

    public record Refused() implements Outcome {}

    /// An old token came back: its session is over, and that must be committed.
    public record Replayed() implements Outcome {}

    private final Users users;
    private final Sessions sessions;
    private final RefreshSuccession succession;
    private final Facts facts;
    private final Clock clock;

    public Refreshing(Users users, Sessions sessions, RefreshSuccession succession, Facts facts, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.succession = succession;
        this.facts = facts;
        this.clock = clock;
    }

    public Outcome refresh(String presented) {
        var now = clock.instant();
        var secret = UserSecret.parse(presented);
        var session = secret.flatMap(known -> sessions.find(new SessionId(known.owner())))
                .filter(found -> found.isAlive(now));
        var user = session.flatMap(found -> users.find(found.user())).filter(User::isActive);
        if (secret.isEmpty() || session.isEmpty() || user.isEmpty()) {
            return new Refused();
        }
        var current = session.get();
        return switch (current.family().judge(secret.get(), succession, now)) {
            case RefreshFamily.Rotate(var next, var successor) -> {
                var refreshed = current.refreshed(next, now);
                sessions.replace(current, refreshed);
                yield new Refreshed(user.get(), refreshed, successor);
            }
            case RefreshFamily.Repeat(var successor) -> new Refreshed(user.get(), current, successor);
            case RefreshFamily.Forged() -> new Refused();
            case RefreshFamily.Replay() -> {
                end(current, Session.Reason.TOKEN_REPLAYED);
                yield new Replayed();
            }
        };
    }

    /// Ends a session for good; one that is over already stays as it is.
    public void logout(SessionId id) {
        sessions.find(id)
                .filter(session -> session.revoked().isEmpty())
                .ifPresent(session -> end(session, Session.Reason.LOGOUT));
    }

    private void end(Session session, Session.Reason reason) {
        var ended = session.revoked(reason, clock.instant());
        sessions.replace(session, ended);
        facts.publish(new IdentityFact.SessionRevoked(ended));
    }
}
