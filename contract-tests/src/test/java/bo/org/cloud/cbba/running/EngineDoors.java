package bo.org.cloud.cbba.running;

import bo.org.cloud.cbba.local.EngineDoor;
import bo.org.cloud.cbba.testing.FaultProxy;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Stands between the services and their engines, and shuts the way to one when a test says so.
public final class EngineDoors implements EngineDoor {
    private final Map<String, FaultProxy> proxies = new ConcurrentHashMap<>();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();

    @Override
    public int port(String engine, int port) {
        ports.put(engine, port);
        return proxies.computeIfAbsent(engine, _ -> FaultProxy.to(port)).port();
    }

    /// What stands before an engine.
    ///
    /// @param engine `dynamodb`, `sqs` or `postgres`
    public FaultProxy of(String engine) {
        return Objects.requireNonNull(proxies.get(engine), engine);
    }

    /// Where the engine itself listens.
    public int behind(String engine) {
        return Objects.requireNonNull(ports.get(engine), engine);
    }
}
