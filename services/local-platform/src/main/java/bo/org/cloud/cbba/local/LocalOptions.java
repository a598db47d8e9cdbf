package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.contract.client.CallObserver;
import bo.org.cloud.cbba.engines.EngineOptions;
import bo.org.cloud.cbba.events.ConsumerOptions;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.nio.file.Path;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// How the platform runs on one machine.
///
/// @param port to listen on; 0 takes a free one
/// @param state where data, keys and marks of the run stand
/// @param engines how the embedded engines run
/// @param limits figures of the rate classes
/// @param observer is told of every HTTP call between services
/// @param queueWatcher sees every request to the queues
/// @param consumers how the services read their queues
/// @param door where the services reach the engines
public record LocalOptions(
        int port,
        Path state,
        EngineOptions engines,
        RateLimitOptions limits,
        CallObserver observer,
        ExecutionInterceptor queueWatcher,
        ConsumerOptions consumers,
        EngineDoor door) {
    private static final ExecutionInterceptor NOBODY = new ExecutionInterceptor() {};

    /// For `up`: data stays.
    public static LocalOptions kept(int port, Path state) {
        return with(port, state, EngineOptions.kept());
    }

    /// For tests: a free port, and data that goes with the run.
    public static LocalOptions forOneRun(Path state) {
        return with(0, state, EngineOptions.forOneRun());
    }

    private static LocalOptions with(int port, Path state, EngineOptions engines) {
        return new LocalOptions(
                port,
                state,
                engines,
                RateLimitOptions.defaults(),
                CallObserver.NONE,
                NOBODY,
                ConsumerOptions.DEFAULT,
                EngineDoor.DIRECT);
    }

    public LocalOptions observedBy(CallObserver watcher) {
        return new LocalOptions(port, state, engines, limits, watcher, queueWatcher, consumers, door);
    }

    public LocalOptions watchedBy(ExecutionInterceptor watcher) {
        return new LocalOptions(port, state, engines, limits, observer, watcher, consumers, door);
    }

    public LocalOptions with(ConsumerOptions how) {
        return new LocalOptions(port, state, engines, limits, observer, queueWatcher, how, door);
    }

    public LocalOptions behind(EngineDoor doors) {
        return new LocalOptions(port, state, engines, limits, observer, queueWatcher, consumers, doors);
    }

    public LocalOptions with(RateLimitOptions figures) {
        return new LocalOptions(port, state, engines, figures, observer, queueWatcher, consumers, door);
    }
}
