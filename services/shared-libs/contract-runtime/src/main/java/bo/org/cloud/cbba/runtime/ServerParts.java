package bo.org.cloud.cbba.runtime;

import io.helidon.metrics.api.MeterRegistry;
import io.helidon.service.registry.Services;
import io.helidon.webserver.ErrorHandling;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What a server is made of, and how it is put together.
record ServerParts(FrontDoor door, HttpRouting.Builder routing, TransportProblems unreadable) {
    private static final Duration NEVER = Duration.ofDays(1);

    static ServerParts of(
            List<ServiceRuntime> services,
            List<ReadinessCheck> checks,
            RootRoutes roots,
            RuntimeOptions options,
            Clock clock) {
        var metrics = Services.get(MeterRegistry.class);
        var paths = new PathTree();
        var addresses = new AddressLimits(options.addressCallsPerMinute(), clock);
        for (var service : services) {
            var table = new OperationTable(paths, service, addresses);
            service.routes().forEach(routes -> routes.register(table));
        }
        var problems = services.getFirst().problems();
        var log = new AccessLog(options.accessLog());
        var door = new FrontDoor(paths, problems, options, new CallMetrics(metrics), log, clock);
        var health = new HealthEndpoints(checks, door::isDraining);
        paths.add("GET", "/health/live", health::live);
        paths.add("GET", "/health/ready", health::ready);
        paths.add("GET", "/metrics", new MetricsEndpoint(metrics)::answer);

        var routing = HttpRouting.builder();
        roots.register(routing, door);
        routing.any(door);
        return new ServerParts(door, routing, new TransportProblems(problems, log));
    }

    WebServer webServer(RuntimeOptions options, SlowClients connections) {
        return WebServer.builder()
                .host(options.host())
                .port(options.port())
                .featuresDiscoverServices(false)
                .protocolsDiscoverServices(false)
                .addConnectionSelector(connections)
                .directHandlers(unreadable.handlers())
                // the message tells too large headers from malformed ones; it reaches no caller
                .errorHandling(ErrorHandling.builder().includeEntity(true).build())
                // off by default in Helidon: 44 ms for each answer beyond a few packets
                .connectionOptions(socket -> socket.tcpNoDelay(true))
                // SlowClients does this, and knows a request that stands still from an idle connection
                .idleConnectionTimeout(NEVER)
                .idleConnectionPeriod(NEVER)
                .shutdownGracePeriod(options.drainTimeout())
                .shutdownHook(false)
                .routing(routing)
                .build();
    }
}
