package bo.org.cloud.cbba.runtime;

import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Collects what a server hosts.
public final class ContractServerBuilder {
    private final List<ServiceRuntime> services = new ArrayList<>();
    private final List<ReadinessCheck> checks = new ArrayList<>();
    private final Map<String, Handler> rootHandlers = new LinkedHashMap<>();
    private final Map<String, HttpService> rootServices = new LinkedHashMap<>();
    private RuntimeOptions options = RuntimeOptions.builder().build();
    private Clock clock = Clock.systemUTC();

    ContractServerBuilder() {}

    public ContractServerBuilder options(RuntimeOptions settings) {
        options = settings;
        return this;
    }

    public ContractServerBuilder service(ServiceRuntime service) {
        services.add(service);
        return this;
    }

    /// Adds a named part to `/health/ready`.
    public ContractServerBuilder readyWhen(String name, BooleanSupplier ready) {
        checks.add(new ReadinessCheck(name, ready));
        return this;
    }

    /// Adds a route of our own outside the specs, in Helidon's path syntax (`/problems/{name}`, `/dev/*`), for any
    /// method. It gets the security headers and ids of every answer; its own headers win.
    public ContractServerBuilder root(String pathPattern, Handler handler) {
        rootHandlers.put(pathPattern, handler);
        return this;
    }

    public ContractServerBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /// Adds a whole service of our own below a path, e.g. static files below `/docs`, with the same headers.
    public ContractServerBuilder rootService(String path, HttpService service) {
        rootServices.put(path, service);
        return this;
    }

    /// Puts the server together; it listens only after [ContractServer#start()].
    ///
    /// @throws IllegalStateException without any service
    /// @throws IllegalArgumentException if two operations claim the same path and method
    public ContractServer build() {
        return new ContractServer(parts(), options);
    }

    /// The same answers without a socket and without any thread, for AWS Lambda.
    ///
    /// @throws IllegalStateException without any service
    /// @throws IllegalArgumentException if two operations claim the same path and method
    public SocketlessServer buildWithoutSocket() {
        var parts = parts();
        return new SocketlessServer(parts.routing(), parts.unreadable().handlers(), options);
    }

    private ServerParts parts() {
        if (services.isEmpty()) {
            throw new IllegalStateException("a server needs a service to host");
        }
        return ServerParts.of(services, checks, new RootRoutes(rootHandlers, rootServices), options, clock);
    }
}
