package bo.org.cloud.cbba.contract.client;

import java.time.Duration;
import java.util.Optional;

/// Is told of every HTTP exchange that a client makes, each try counting as one.
///
/// It is called in the caller's thread after the try has ended and must not throw.
@FunctionalInterface
public interface CallObserver {
    /// Watches nothing.
    CallObserver NONE = call -> {};

    void observed(Exchanged call);

    /// One HTTP exchange.
    ///
    /// @param operationId of the contract
    /// @param path template with the service's prefix: never a value that may be personal
    /// @param attempt 1 for the first try
    /// @param status 0 where no answer came
    /// @param requestId the answer's `X-Request-Id`
    record Exchanged(
            String operationId,
            String method,
            String path,
            int attempt,
            int status,
            Optional<String> requestId,
            Duration took) {}
}
