package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.json.JsonOutput;
import io.helidon.http.Header;
import io.helidon.http.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/health/live`: the process answers. `/health/ready`: it may be given calls.
final class HealthEndpoints {
    private static final Logger LOG = LoggerFactory.getLogger(HealthEndpoints.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Header[] FIXED = {Names.JSON, Names.NO_STORE};

    private final List<ReadinessCheck> checks;
    private final BooleanSupplier draining;

    HealthEndpoints(List<ReadinessCheck> checks, BooleanSupplier draining) {
        this.checks = checks;
        this.draining = draining;
    }

    Reply live(Inbound in, List<String> pathValues) {
        return answer(true, Map.of());
    }

    Reply ready(Inbound in, List<String> pathValues) {
        Map<String, Boolean> results = new TreeMap<>(outcomes());
        results.put("accepting", !draining.getAsBoolean());
        return answer(results.values().stream().allMatch(Boolean::booleanValue), results);
    }

    /// All at once, so that one slow part does not hide the others.
    private Map<String, Boolean> outcomes() {
        Map<String, Boolean> results = new TreeMap<>();
        checks.forEach(check -> results.put(check.name(), false));
        // not closed by try: that would wait for a check that hangs
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            checks.forEach(check -> tasks.add(() -> check.ready().getAsBoolean()));
            var futures = threads.invokeAll(tasks, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            for (var at = 0; at < futures.size(); at++) {
                results.put(checks.get(at).name(), isReady(checks.get(at), futures.get(at)));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
        return results;
    }

    private static boolean isReady(ReadinessCheck check, Future<Boolean> outcome) throws InterruptedException {
        try {
            return !outcome.isCancelled() && outcome.get();
        } catch (ExecutionException failed) {
            LOG.warn("readiness check {} failed", check.name(), failed.getCause());
            return false;
        }
    }

    private static Reply answer(boolean up, Map<String, Boolean> results) {
        var out = new JsonOutput();
        out.beginObject();
        out.writeString("status", up ? "UP" : "DOWN");
        if (!results.isEmpty()) {
            out.name("checks");
            out.beginObject();
            results.forEach((name, ready) -> out.writeString(name, ready ? "UP" : "DOWN"));
            out.endObject();
        }
        out.endObject();
        return Reply.of(up ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503, FIXED, out.toBytes());
    }
}
