package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.contract.client.CallObserver;
import bo.org.cloud.cbba.engines.EngineOptions;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.nio.file.Path;

/// How the platform runs on one machine.
///
/// @param port to listen on; 0 takes a free one
/// @param state where data, keys and marks of the run stand
/// @param engines how the embedded engines run
/// @param limits figures of the rate classes
/// @param observer is told of every HTTP call between services
public record LocalOptions(
        int port, Path state, EngineOptions engines, RateLimitOptions limits, CallObserver observer) {
    /// For `up`: data stays.
    public static LocalOptions kept(int port, Path state) {
        return new LocalOptions(port, state, EngineOptions.kept(), RateLimitOptions.defaults(), CallObserver.NONE);
    }

    /// For tests: a free port, and data that goes with the run.
    public static LocalOptions forOneRun(Path state) {
        return new LocalOptions(0, state, EngineOptions.forOneRun(), RateLimitOptions.defaults(), CallObserver.NONE);
    }

    public LocalOptions observedBy(CallObserver watcher) {
        return new LocalOptions(port, state, engines, limits, watcher);
    }

    public LocalOptions with(RateLimitOptions figures) {
        return new LocalOptions(port, state, engines, figures, observer);
    }
}
