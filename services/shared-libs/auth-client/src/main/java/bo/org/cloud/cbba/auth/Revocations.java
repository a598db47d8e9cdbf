package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;

/// What is revoked, as known here. Knowing nothing new for too long makes the service not ready (60 s), then
/// unable to judge any token (5 min). Safe for use by many threads.
public final class Revocations {
    private record Target(Revocation.Kind kind, String id) {}

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final Duration USABLE_WITHIN = Duration.ofMinutes(5);
    // Verifiers accept a token for so long after its end.
    private static final Duration KEPT_AFTER_EXPIRY = AuthOptions.MAX_SKEW;

    private final ConcurrentHashMap<Target, Revocation> entries = new ConcurrentHashMap<>();
    private volatile Instant completeAsOf = Instant.EPOCH;

    /// Adds entries, in any order and as often as they come; the later `notBefore` of a target wins.
    public void add(Collection<Revocation> more) {
        for (var entry : more) {
            entries.merge(new Target(entry.kind(), entry.id()), entry, Revocations::later);
        }
    }

    /// Notes that everything revoked up to `asOf` has been added.
    public void completeAsOf(Instant asOf) {
        completeAsOf = asOf;
        tidy(asOf);
    }

    public boolean isReady(Instant now) {
        return ageAt(now).compareTo(READY_WITHIN) <= 0;
    }

    /// @throws StoreUnavailableException when what is known is too old to judge by
    void requireUsable(Instant now) {
        if (ageAt(now).compareTo(USABLE_WITHIN) > 0) {
            throw new StoreUnavailableException("revocations are unknown since " + completeAsOf);
        }
    }

    Duration ageAt(Instant now) {
        return Duration.between(completeAsOf, now);
    }

    /// Forgets entries whose tokens have all expired.
    private void tidy(Instant now) {
        entries.values()
                .removeIf(entry -> entry.expiresAt().plus(KEPT_AFTER_EXPIRY).isBefore(now));
    }

    boolean isRevoked(VerifiedToken token) {
        if (entries.isEmpty()) {
            return false;
        }
        return isDead(Revocation.Kind.TOKEN, token.id())
                || switch (token.caller()) {
                    case Caller.User user ->
                        isDead(Revocation.Kind.SESSION, user.session().toString())
                                || reaches(Revocation.Kind.USER, user.id().toString(), token);
                    case Caller.Service service -> reaches(Revocation.Kind.CLIENT, service.clientId(), token);
                    case Caller.Anonymous _ -> false;
                };
    }

    // Gone for good. Asking for `iat` here would let a token live on that an instance with a fast clock issued.
    private boolean isDead(Revocation.Kind kind, String id) {
        return entries.containsKey(new Target(kind, id));
    }

    // `iat` counts whole seconds: a token of the very second of the revocation is taken as older, to be safe.
    private boolean reaches(Revocation.Kind kind, String id, VerifiedToken token) {
        var entry = entries.get(new Target(kind, id));
        return entry != null && !token.issuedAt().isAfter(entry.notBefore());
    }

    private static Revocation later(Revocation one, Revocation other) {
        var last = one.notBefore().isBefore(other.notBefore()) ? other : one;
        var expiry = one.expiresAt().isBefore(other.expiresAt()) ? other.expiresAt() : one.expiresAt();
        return new Revocation(last.kind(), last.id(), last.notBefore(), expiry);
    }
}
