package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Authenticator;
import bo.org.cloud.cbba.contract.work.RateLimits;
import bo.org.cloud.cbba.contract.work.WorkStore;
import java.time.Clock;
import java.util.List;

/// One service as a server hosts it: its routes and what guards them. Several may share a [ContractServer].
public record ServiceRuntime(
        String name,
        Authenticator authenticator,
        WorkStore workStore,
        RateLimits rateLimits,
        RolePermissions rolePermissions,
        CursorKeys cursorKeys,
        ProblemCatalogue problems,
        Clock clock,
        ContractBreach breach,
        List<ContractRoutes> routes) {
    public ServiceRuntime {
        routes = List.copyOf(routes);
    }

    public static ServiceRuntimeBuilder builder() {
        return new ServiceRuntimeBuilder();
    }
}
