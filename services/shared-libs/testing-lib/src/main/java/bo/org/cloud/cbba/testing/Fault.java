package bo.org.cloud.cbba.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// What a [FaultProxy] does to the bytes that it is given.
sealed interface Fault {
    record None() implements Fault {}

    record Refuse() implements Fault {}

    record Drop() implements Fault {}

    record Delay(Duration by) implements Fault {}

    /// Waits as long as the fault wants.
    ///
    /// @return whether the bytes go on
    default boolean admits() {
        return switch (this) {
            case None() -> true;
            case Refuse(), Drop() -> false;
            case Delay(var by) -> {
                LockSupport.parkNanos(by.toNanos());
                yield true;
            }
        };
    }
}
