package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.json.Codec;

/// Where generated routes put their operations. GET operations are answered to HEAD as well.
public interface RouteTable {
    /// An operation whose success has a JSON body.
    <T> void add(Operation operation, Codec<T> codec, Route<T> route);

    /// An operation whose success has no body.
    void add(Operation operation, Route<Void> route);
}
