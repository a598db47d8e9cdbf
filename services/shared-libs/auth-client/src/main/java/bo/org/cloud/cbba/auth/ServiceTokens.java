package bo.org.cloud.cbba.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The token that this service calls others with, renewed when four fifths of its life are over, by one thread while
/// the rest goes on with the present one. While it cannot be renewed the present one is used to its end.
public final class ServiceTokens implements Supplier<String> {
    /// Asks for a new token (`issueToken`, client_credentials).
    public interface TokenSource {
        IssuedToken issue();
    }

    /// @param expiresIn from the moment it was asked for
    public record IssuedToken(String accessToken, Duration expiresIn) {}

    private record Held(String token, Instant renewAt, Instant endsAt) {}

    private final TokenSource source;
    private final Clock clock;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Held held;

    public ServiceTokens(TokenSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public String get() {
        var now = clock.instant();
        var present = held;
        if (present != null && now.isBefore(present.renewAt())) {
            return present.token();
        }
        if (present != null && now.isBefore(present.endsAt())) {
            return renewedOr(present, now);
        }
        renewing.lock();
        try {
            present = held;
            return present != null && now.isBefore(present.endsAt()) ? present.token() : renew(now);
        } finally {
            renewing.unlock();
        }
    }

    private String renewedOr(Held present, Instant now) {
        if (!renewing.tryLock()) {
            return present.token();
        }
        try {
            return renew(now);
        } catch (RuntimeException unavailable) {
            return present.token();
        } finally {
            renewing.unlock();
        }
    }

    private String renew(Instant now) {
        var issued = source.issue();
        var life = issued.expiresIn();
        held = new Held(issued.accessToken(), now.plus(life.multipliedBy(4).dividedBy(5)), now.plus(life.minusSeconds(1)));
        return issued.accessToken();
    }
}
