package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One login, with the family of refresh tokens that prolongs it.
///
/// @param address where from
/// @param methods how the person proved who they are (`amr`, RFC 8176)
/// @param family the refresh tokens of this session
public record Session(
        SessionId id,
        UserId user,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        String address,
        String client,
        List<String> methods,
        RefreshFamily family,
        Optional<Revoked> revoked,
        long version) {
    static final Duration IDLE = Duration.ofDays(7);
    static final Duration ABSOLUTE = Duration.ofDays(30);

    /// When and why it ended before its time.
    public record Revoked(Instant at, Reason reason) {}

    /// Why a session ended before its time.
    public enum Reason {
        LOGOUT,
        TOKEN_REPLAYED
    }

    public Session {
        methods = List.copyOf(methods);
    }

    public static Session begun(
            SessionId id, UserId user, String address, String client, RefreshFamily family, Instant now) {
        return new Session(
                id, user, now, now, now.plus(ABSOLUTE), address, client, List.of("pwd"), family, Optional.empty(), 1);
    }

    /// Whether it still counts at `now`: not revoked, not idle for too long, not too old.
    public boolean isAlive(Instant now) {
        return revoked.isEmpty() && now.isBefore(expiresAt) && now.isBefore(lastUsedAt.plus(IDLE));
    }

    /// When it ends if nobody uses it until then.
    public Instant endsUnlessUsed() {
        var idle = lastUsedAt.plus(IDLE);
        return idle.isBefore(expiresAt) ? idle : expiresAt;
    }

    public Session refreshed(RefreshFamily next, Instant now) {
        return new Session(id, user, createdAt, now, expiresAt, address, client, methods, next, revoked, version + 1);
    }

    public Session revoked(Reason reason, Instant now) {
        return new Session(
                id,
                user,
                createdAt,
                lastUsedAt,
                expiresAt,
                address,
                client,
                methods,
                family,
                Optional.of(new Revoked(now, reason)),
                version + 1);
    }
}
