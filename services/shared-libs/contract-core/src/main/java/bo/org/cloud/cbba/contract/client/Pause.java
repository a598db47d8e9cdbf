package bo.org.cloud.cbba.contract.client;

import java.time.Duration;

/// Waits between two tries.
@FunctionalInterface
interface Pause {
    void during(Duration length) throws InterruptedException;
}
