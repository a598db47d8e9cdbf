package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// What is revoked, as known here. Knowing nothing new for too long makes the service not ready (60 s), then
/// unable to judge any token (5 min). Safe for use by many threads.
public final class Revocations {
    record Target(Revocation.Kind kind, String id) {}

    /// What can revoke one token, put together once because every call asks.
    ///
    /// @param deadly a revocation of any of these ends the token
    /// @param dated a revocation of any of these ends it if the token was issued before
    record Traces(List<Target> deadly, List<Target> dated) {
        static Traces of(Caller caller, String tokenId) {
            var token = new Target(Revocation.Kind.TOKEN, tokenId);
            return switch (caller) {
                case Caller.User user ->
                    new Traces(
                            List.of(
                                    token,
                                    new Target(
                                            Revocation.Kind.SESSION,
                                            user.session().toString())),
                            List.of(new Target(Revocation.Kind.USER, user.id().toString())));
                case Caller.Service service ->
                    new Traces(List.of(token), List.of(new Target(Revocation.Kind.CLIENT, service.clientId())));
                case Caller.Anonymous _ -> new Traces(List.of(token), List.of());
            };
        }
    }

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
        var traces = token.traces();
        return isAnyDead(traces.deadly()) || isAnyReaching(traces.dated(), token.issuedAt());
    }

    // Gone for good. Asking for `iat` here would let a token live on that an instance with a fast clock issued.
    private boolean isAnyDead(List<Target> targets) {
        for (var target : targets) {
            if (entries.containsKey(target)) {
                return true;
            }
        }
        return false;
    }

    // `iat` counts whole seconds: a token of the very second of the revocation is taken as older, to be safe.
    private boolean isAnyReaching(List<Target> targets, Instant issuedAt) {
        for (var target : targets) {
            var entry = entries.get(target);
            if (entry != null && !issuedAt.isAfter(entry.notBefore())) {
                return true;
            }
        }
        return false;
    }

    private static Revocation later(Revocation one, Revocation other) {
        var last = one.notBefore().isBefore(other.notBefore()) ? other : one;
        var expiry = one.expiresAt().isBefore(other.expiresAt()) ? other.expiresAt() : one.expiresAt();
        return new Revocation(last.kind(), last.id(), last.notBefore(), expiry);
    }
}
