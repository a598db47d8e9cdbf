package bo.org.cloud.cbba.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The token that this service calls others with, renewed when four fifths of its life are over, by one thread
/// while the rest goes on with the present one. While it cannot be renewed the present one is used to its end;
/// identity is then asked once a second at most.
public final class ServiceTokens implements Supplier<String> {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceTokens.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    /// Asks for a new token (`issueToken`, client_credentials).
    public interface TokenSource {
        IssuedToken issue();
    }

    /// @param expiresIn from the moment it was asked for
    public record IssuedToken(String accessToken, Duration expiresIn) {
        @Override
        public String toString() {
            return "IssuedToken[***, " + expiresIn + "]";
        }
    }

    private record Held(String token, Instant renewAt, Instant endsAt) {}

    private record Failure(RuntimeException fault, Instant retryAt) {}

    private final TokenSource source;
    private final Clock clock;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Held held;
    private volatile @Nullable Failure failure;

    public ServiceTokens(TokenSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /// @throws RuntimeException that of the source, if there is no token to go on with
    @Override
    public String get() {
        var now = clock.instant();
        var present = held;
        if (present == null || !now.isBefore(present.endsAt())) {
            return awaited(now);
        }
        return now.isBefore(present.renewAt()) ? present.token() : renewedOr(present, now);
    }

    private String awaited(Instant now) {
        renewing.lock();
        try {
            var present = held;
            if (present != null && now.isBefore(present.endsAt())) {
                return present.token();
            }
            // Who waited while another failed fails with it, or a dead identity would be asked by each in turn.
            var failed = failure;
            if (failed != null && now.isBefore(failed.retryAt())) {
                throw failed.fault();
            }
            return renew(now);
        } finally {
            renewing.unlock();
        }
    }

    private String renewedOr(Held present, Instant now) {
        var failed = failure;
        if ((failed != null && now.isBefore(failed.retryAt())) || !renewing.tryLock()) {
            return present.token();
        }
        try {
            var current = held;
            return current != null && now.isBefore(current.renewAt()) ? current.token() : renew(now);
        } catch (RuntimeException unavailable) {
            LOG.warn(
                    "token not renewed, the present one is used until {}: {}",
                    present.endsAt(),
                    unavailable.toString());
            return present.token();
        } finally {
            renewing.unlock();
        }
    }

    private String renew(Instant now) {
        try {
            var issued = source.issue();
            var life = issued.expiresIn();
            var renewAt = now.plus(life.multipliedBy(4).dividedBy(5));
            held = new Held(issued.accessToken(), renewAt, now.plus(life.minusSeconds(1)));
            failure = null;
            return issued.accessToken();
        } catch (RuntimeException refused) {
            failure = new Failure(refused, now.plus(AFTER_FAILURE));
            throw refused;
        }
    }
}
