package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.json.Codec;
import org.jspecify.annotations.Nullable;

/// Takes one service's operations into the server's paths.
final class OperationTable implements RouteTable {
    private final PathTree paths;
    private final ServiceRuntime service;
    private final AddressLimits addresses;

    OperationTable(PathTree paths, ServiceRuntime service, AddressLimits addresses) {
        this.paths = paths;
        this.service = service;
        this.addresses = addresses;
    }

    @Override
    public <T> void add(Operation operation, Codec<T> codec, Route<T> route) {
        put(operation, codec, route);
    }

    @Override
    public void add(Operation operation, Route<Void> route) {
        put(operation, null, route);
    }

    private <T> void put(Operation operation, @Nullable Codec<T> codec, Route<T> route) {
        var endpoint = new OperationEndpoint<>(OperationParts.of(operation, service), addresses, codec, route);
        paths.add(operation.method(), operation.path(), endpoint);
    }
}
