package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeOptionsTest {
    @Test
    void readsWhatIsConfiguredAndKeepsTheDefaultsOfTheRest() {
        var options = RuntimeOptions.from(config(Map.of(
                "server.port", "9090",
                "server.drain-timeout", "PT5S",
                "server.cors-origins", "https://a.example, https://b.example:8443")));
        assertEquals(9090, options.port());
        assertEquals(Duration.ofSeconds(5), options.drainTimeout());
        assertEquals(Set.of("https://a.example", "https://b.example:8443"), options.corsOrigins());
        assertEquals(Duration.ofSeconds(10), options.progressTimeout());
        assertTrue(options.accessLog());
    }

    @ParameterizedTest
    @CsvSource({
        "server.port,70000",
        "server.port,http",
        "server.trusted-proxies,-1",
        "server.progress-timeout,PT0S",
        "server.progress-timeout,10",
        "server.max-headers-bytes,10",
        "server.address-calls-per-minute,0",
        "server.access-log,yes",
        "server.cors-origins,*",
        "server.cors-origins,https://a.example/path",
    })
    void refusesAValueAndNamesItsKey(String key, String value) {
        var fault = assertThrows(IllegalArgumentException.class, () -> RuntimeOptions.from(config(Map.of(key, value))));
        var message = String.valueOf(fault.getMessage());
        assertTrue(message.startsWith(key + " = " + value + " is not valid: "), message);
    }

    @Test
    void namesThePartThatAServiceLacks() {
        var fault = assertThrows(
                IllegalStateException.class,
                () -> ServiceRuntime.builder().service("club").build());
        assertEquals("a service runtime needs its authenticator", fault.getMessage());
    }

    private static Config config(Map<String, String> values) {
        return Config.just(ConfigSources.create(values));
    }
}
