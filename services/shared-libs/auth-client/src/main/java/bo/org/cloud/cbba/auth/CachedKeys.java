package bo.org.cloud.cbba.auth;

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

/// The issuer's keys, kept for ten minutes. An unknown `kid` asks the issuer again at most once in 30 seconds for the
/// whole process, whatever callers send; while the issuer is away the last keys stay in use.
public final class CachedKeys implements VerificationKeys {
    private static final Logger LOG = LoggerFactory.getLogger(CachedKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);

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
        var known = keys.get(keyId);
        if (known == null || now.isAfter(fetchedAt.plus(FRESH))) {
            refresh(now);
        }
        return Optional.ofNullable(keys.get(keyId));
    }

    // One thread fetches; others that know the key go on with what there is.
    private void refresh(Instant now) {
        fetching.lock();
        try {
            if (triedAt.isAfter(now.minus(BETWEEN_FETCHES))) {
                return;
            }
            triedAt = now;
            keys = parse(source.fetch());
            fetchedAt = now;
        } catch (JoseException | RuntimeException failed) {
            LOG.warn("key set not fetched, the last one stays in use: {}", failed.toString());
            // A failed first fetch may be tried again at once: there is nothing to live on.
            if (keys.isEmpty()) {
                triedAt = Instant.MIN;
            }
        } finally {
            fetching.unlock();
        }
    }

    private static Map<String, PublicKey> parse(String json) throws JoseException {
        var found = new HashMap<String, PublicKey>();
        for (var key : new JsonWebKeySet(json).getJsonWebKeys()) {
            if (key instanceof PublicJsonWebKey publicKey && key.getKeyId() != null) {
                found.put(key.getKeyId(), publicKey.getPublicKey());
            }
        }
        return Map.copyOf(found);
    }
}
