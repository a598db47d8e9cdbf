package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Operation;
import java.util.ArrayList;
import java.util.List;

/// What all calls of one operation share.
record OperationParts(Operation operation, ServiceRuntime service, Cursors cursors, List<String> pathNames) {
    static OperationParts of(Operation operation, ServiceRuntime service) {
        List<String> names = new ArrayList<>();
        for (var segment : operation.path().split("/", -1)) {
            if (segment.startsWith("{")) {
                names.add(segment.substring(1, segment.length() - 1));
            }
        }
        return new OperationParts(operation, service, new Cursors(service.cursorKeys()), List.copyOf(names));
    }

    String pathValue(String name, List<String> pathValues) {
        var at = pathNames.indexOf(name);
        if (at < 0) {
            throw new IllegalStateException(operation.id() + " has no path parameter " + name);
        }
        return pathValues.get(at);
    }
}
