package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Authenticator;
import bo.org.cloud.cbba.contract.work.RateLimits;
import bo.org.cloud.cbba.contract.work.WorkStore;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Collects a service's parts. Roles and problems are the platform's, the clock is the system's and a breach is a
/// logged error unless said otherwise; the rest must be given.
public final class ServiceRuntimeBuilder {
    private final List<ContractRoutes> routes = new ArrayList<>();
    private @Nullable String name;
    private @Nullable Authenticator authenticator;
    private @Nullable WorkStore workStore;
    private @Nullable RateLimits rateLimits;
    private @Nullable CursorKeys cursorKeys;
    private RolePermissions rolePermissions = RolePermissions.ofPlatform();
    private ProblemCatalogue problems = ProblemCatalogue.of(PlatformProblem.values());
    private Clock clock = Clock.systemUTC();
    private ContractBreach breach = ServiceRuntimeBuilder::logBreach;

    ServiceRuntimeBuilder() {}

    /// The service's domain word, e.g. `identity`.
    public ServiceRuntimeBuilder service(String word) {
        name = word;
        return this;
    }

    public ServiceRuntimeBuilder authenticator(Authenticator port) {
        authenticator = port;
        return this;
    }

    public ServiceRuntimeBuilder workStore(WorkStore port) {
        workStore = port;
        return this;
    }

    public ServiceRuntimeBuilder rateLimits(RateLimits port) {
        rateLimits = port;
        return this;
    }

    public ServiceRuntimeBuilder rolePermissions(RolePermissions matrix) {
        rolePermissions = matrix;
        return this;
    }

    public ServiceRuntimeBuilder cursorKeys(CursorKeys keys) {
        cursorKeys = keys;
        return this;
    }

    public ServiceRuntimeBuilder problems(ProblemCatalogue catalogue) {
        problems = catalogue;
        return this;
    }

    public ServiceRuntimeBuilder clock(Clock source) {
        clock = source;
        return this;
    }

    /// Also hears of answers that break their contract; they are logged in any case.
    public ServiceRuntimeBuilder onBreach(ContractBreach listener) {
        breach = (operationId, what) -> {
            logBreach(operationId, what);
            listener.report(operationId, what);
        };
        return this;
    }

    public ServiceRuntimeBuilder routes(ContractRoutes... some) {
        routes.addAll(List.of(some));
        return this;
    }

    /// The service with all its parts.
    ///
    /// @throws IllegalStateException naming the part that is missing
    public ServiceRuntime build() {
        return new ServiceRuntime(
                require("service", name),
                require("authenticator", authenticator),
                require("workStore", workStore),
                require("rateLimits", rateLimits),
                rolePermissions,
                require("cursorKeys", cursorKeys),
                problems,
                clock,
                breach,
                routes);
    }

    private static <T> T require(String part, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a service runtime needs its " + part);
        }
        return value;
    }

    private static void logBreach(String operationId, String what) {
        LoggerFactory.getLogger(ContractBreach.class).error("contract of {} broken: {}", operationId, what);
    }
}
