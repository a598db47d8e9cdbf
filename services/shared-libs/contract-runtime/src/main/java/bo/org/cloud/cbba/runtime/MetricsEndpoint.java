package bo.org.cloud.cbba.runtime;

import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.metrics.api.MeterRegistry;
import io.helidon.metrics.api.MetricsFactory;
import io.helidon.metrics.spi.MeterRegistryFormatterProvider;
import io.helidon.service.registry.Services;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// `/metrics` in Prometheus' text format.
final class MetricsEndpoint {
    private static final Header[] FIXED = {
        HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"), Names.NO_STORE
    };

    private final MeterRegistry registry;
    private final List<MeterRegistryFormatterProvider> formats =
            ServiceLoader.load(MeterRegistryFormatterProvider.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    MetricsEndpoint(MeterRegistry registry) {
        this.registry = registry;
    }

    Reply answer(Inbound in, List<String> pathValues) {
        return Reply.of(Status.OK_200, FIXED, text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        var config = Services.get(MetricsFactory.class).metricsConfig();
        return formats.stream()
                .map(format -> format.formatter(
                        MediaTypes.TEXT_PLAIN, config, registry, Optional.empty(), List.of(), List.of()))
                .flatMap(Optional::stream)
                .map(formatter -> formatter.format().map(Object::toString).orElse(""))
                .findFirst()
                .orElse("");
    }
}
