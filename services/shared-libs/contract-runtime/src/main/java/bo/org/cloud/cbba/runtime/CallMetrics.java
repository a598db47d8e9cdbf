package bo.org.cloud.cbba.runtime;

import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.Tag;
import io.helidon.metrics.api.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Counts and times calls per operation and status. The timers are kept in arrays by status, so that a call
/// looks up one map entry and builds no tag.
final class CallMetrics {
    private static final int STATUSES = 600;
    private static final double[] NO_PERCENTILES = {};
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2)
    };

    private final MeterRegistry registry;
    private final Map<String, AtomicReferenceArray<Timer>> timers = new ConcurrentHashMap<>();

    CallMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /// @param operationId empty for what is no call of an operation
    void record(String operationId, int status, long nanos) {
        var byStatus = timers.get(operationId);
        if (byStatus == null) {
            byStatus = timers.computeIfAbsent(operationId, ignored -> new AtomicReferenceArray<>(STATUSES));
        }
        var timer = byStatus.get(status);
        if (timer == null) {
            timer = register(operationId, status);
            byStatus.set(status, timer);
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer register(String operationId, int status) {
        var tags = List.of(
                Tag.create("operation", operationId.isEmpty() ? "none" : operationId),
                Tag.create("status", Integer.toString(status)));
        return registry.getOrCreate(Timer.builder("http.server.calls")
                .description("Calls by operation and status")
                .tags(tags)
                // by default each call would pay for six percentiles, which cannot be summed over instances
                .percentiles(NO_PERCENTILES)
                .buckets(BUCKETS));
    }
}
