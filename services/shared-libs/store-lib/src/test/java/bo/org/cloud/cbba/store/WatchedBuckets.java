package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/// Real buckets, with the round trips counted and an outage on demand.
final class WatchedBuckets implements RateBuckets {
    private final RateBuckets buckets;
    private final AtomicInteger trips = new AtomicInteger();
    private volatile boolean down;

    WatchedBuckets(RateBuckets buckets) {
        this.buckets = buckets;
    }

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
    }

    int trips() {
        return trips.get();
    }

    @Override
    public Grant take(String bucket, RateLimit limit, int wanted, Instant now) {
        trips.incrementAndGet();
        if (down) {
            throw new StoreUnavailableException("rate", new IllegalStateException("down, as this test wants it"));
        }
        return buckets.take(bucket, limit, wanted, now);
    }
}
