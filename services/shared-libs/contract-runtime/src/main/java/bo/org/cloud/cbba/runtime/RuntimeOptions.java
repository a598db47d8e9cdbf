package bo.org.cloud.cbba.runtime;

import io.helidon.config.Config;
import java.time.Duration;
import java.util.Set;

/// How one server process behaves; see [RuntimeSetting] for each setting's meaning, default and range.
public record RuntimeOptions(
        String host,
        int port,
        int trustedProxies,
        Set<String> corsOrigins,
        Duration progressTimeout,
        Duration requestTimeout,
        Duration idleTimeout,
        Duration drainDelay,
        Duration drainTimeout,
        int maxRequestLineBytes,
        int maxHeadersBytes,
        long addressCallsPerMinute,
        boolean accessLog) {
    public RuntimeOptions {
        corsOrigins = Set.copyOf(corsOrigins);
    }

    public static RuntimeOptionsBuilder builder() {
        return new RuntimeOptionsBuilder();
    }

    /// Reads every setting that is configured; the rest keep their defaults.
    ///
    /// @throws IllegalArgumentException naming the key whose value is out of range or cannot be read
    public static RuntimeOptions from(Config config) {
        var builder = builder();
        for (var setting : RuntimeSetting.values()) {
            config.get(setting.key()).asString().ifPresent(text -> builder.set(setting, text));
        }
        return builder.build();
    }
}
