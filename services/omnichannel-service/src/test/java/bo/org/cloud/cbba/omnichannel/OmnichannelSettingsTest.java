package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OmnichannelSettingsTest {
    @Test
    void theFileHasEverySetting() {
        var settings = OmnichannelSettings.load();

        assertEquals(URI.create("http://localhost:8080"), settings.platformUrl());
        assertEquals("http://localhost:8080/identity", settings.auth().issuer());
        assertEquals(Duration.ofSeconds(2), settings.callTimeout());
        assertEquals("omnichannel-service", settings.clientId());
        assertEquals("", settings.clientSecret());
        assertEquals(8083, settings.config().get("server.port").asInt().get());
    }

    @Test
    void nobodyCarriesMailUnlessASettingSaysSo() {
        assertEquals(
                OmnichannelSettings.EmailProvider.NONE,
                OmnichannelSettings.load().emailProvider());
        assertEquals(
                OmnichannelSettings.EmailProvider.LOCAL_OUTBOX,
                with("local-outbox").emailProvider());
        assertThrows(IllegalArgumentException.class, () -> with("pigeon").emailProvider());
    }

    private static OmnichannelSettings with(String provider) {
        return new OmnichannelSettings(Config.just(ConfigSources.create(Map.of("email.provider", provider))));
    }
}
