package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The issuer's keys, kept for ten minutes. An unknown `kid` asks the issuer again at most once in 30 seconds
/// for the whole process, whatever callers send; while the issuer is away the last keys stay in use.
public final class CachedKeys implements VerificationKeys {
    private static final Logger LOG = LoggerFactory.getLogger(CachedKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
    // Until the first success there is nothing to live on.
    private static final Duration BETWEEN_FIRST_FETCHES = Duration.ofSeconds(1);

    private final KeySource source;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Map<String, PublicKey> keys = Map.of();
    private volatile Instant fetchedAt = Instant.MIN;
    private volatile Instant triedAt = Instant.MIN;

    public CachedKeys(KeySource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Optional<PublicKey> find(String keyId) {
        var now = clock.instant();
        var known = Optional.ofNullable(keys.get(keyId));
        if (known.isPresent()) {
            refreshStale(now);
            return Optional.ofNullable(keys.get(keyId));
        }
        fetchUnknown(now);
        if (keys.isEmpty()) {
            throw new StoreUnavailableException("the issuer's keys were never read");
        }
        return Optional.ofNullable(keys.get(keyId));
    }

    // One thread fetches; the others go on with the keys there are.
    private void refreshStale(Instant now) {
        if (!now.isAfter(fetchedAt.plus(FRESH)) || !isDue(now) || !fetching.tryLock()) {
            return;
        }
        try {
            fetch(now);
        } finally {
            fetching.unlock();
        }
    }

    // One thread fetches; the others wait, for the key may be in what it brings.
    private void fetchUnknown(Instant now) {
        if (!isDue(now)) {
            return;
        }
        fetching.lock();
        try {
            fetch(now);
        } finally {
            fetching.unlock();
        }
    }

    private boolean isDue(Instant now) {
        var pause = keys.isEmpty() ? BETWEEN_FIRST_FETCHES : BETWEEN_FETCHES;
        return triedAt.equals(Instant.MIN) || !now.isBefore(triedAt.plus(pause));
    }

    private void fetch(Instant now) {
        if (!isDue(now)) {
            return;
        }
        try {
            keys = parse(source.fetch());
            fetchedAt = now;
        } catch (JoseException | RuntimeException failed) {
            LOG.warn("key set not read, the last one stays in use: {}", failed.toString());
        } finally {
            triedAt = now;
        }
    }

    private static Map<String, PublicKey> parse(String json) throws JoseException {
        var found = new HashMap<String, PublicKey>();
        for (var key : new JsonWebKeySet(json).getJsonWebKeys()) {
            if (key instanceof PublicJsonWebKey publicKey && key.getKeyId() != null) {
                found.put(key.getKeyId(), publicKey.getPublicKey());
            }
        }
        // Whatever the issuer's fault is, it must not lock everybody out.
        if (found.isEmpty()) {
            throw new JoseException("a key set without a usable key");
        }
        return Map.copyOf(found);
    }
}
