package bo.org.cloud.cbba.club;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.runtime.Route;
import bo.org.cloud.cbba.runtime.RouteTable;
import java.util.HashMap;
import java.util.Map;

/// Keeps the routes by operation.
final class KeptRoutes implements RouteTable {
    final Map<Operation, Route<?>> routes = new HashMap<>();
    final Map<Operation, Codec<?>> codecs = new HashMap<>();

    @Override
    public <T> void add(Operation operation, Codec<T> codec, Route<T> route) {
        routes.put(operation, route);
        codecs.put(operation, codec);
    }

    @Override
    public void add(Operation operation, Route<Void> route) {
        routes.put(operation, route);
    }
}
