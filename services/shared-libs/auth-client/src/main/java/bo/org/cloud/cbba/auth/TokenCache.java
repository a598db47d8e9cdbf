package bo.org.cloud.cbba.auth;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers verified tokens, at most about `limit`, in two generations: when the young one has half of that it
/// becomes the old one and the old one goes, so the memory is bounded and what is used often stays. Only tokens
/// that verified get in, so nobody can fill it with nonsense.
final class TokenCache {
    private final int generationSize;
    private volatile ConcurrentHashMap<String, VerifiedToken> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<String, VerifiedToken> old = new ConcurrentHashMap<>();

    TokenCache(int limit) {
        generationSize = Math.max(1, limit / 2);
    }

    Optional<VerifiedToken> find(String token) {
        var found = young.get(token);
        if (found != null) {
            return Optional.of(found);
        }
        found = old.get(token);
        if (found != null) {
            keep(token, found);
        }
        return Optional.ofNullable(found);
    }

    void keep(String token, VerifiedToken verified) {
        if (young.size() >= generationSize) {
            age();
        }
        young.put(token, verified);
    }

    void forget(String token) {
        young.remove(token);
        old.remove(token);
    }

    private synchronized void age() {
        if (young.size() >= generationSize) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
