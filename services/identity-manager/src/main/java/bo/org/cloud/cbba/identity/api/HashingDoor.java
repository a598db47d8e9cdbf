package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.domain.HashingBusyException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.time.Duration;
import java.util.function.Supplier;

/// The one place where a call learns that too many passwords wait to be hashed.
final class HashingDoor {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private HashingDoor() {}

    /// @throws ProblemException `SERVICE_UNAVAILABLE` when the pool is full
    static <T> T through(Supplier<T> work) {
        try {
            return work.get();
        } catch (HashingBusyException full) {
            throw ProblemException.of(PlatformProblem.SERVICE_UNAVAILABLE, RETRY_AFTER);
        }
    }
}
