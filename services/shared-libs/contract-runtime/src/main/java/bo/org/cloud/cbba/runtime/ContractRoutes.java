package bo.org.cloud.cbba.runtime;

/// The routes of one tag, generated: they bind each operation to its port.
public interface ContractRoutes {
    void register(RouteTable routes);
}
