package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a cursor is bound to: the operation, the list (path and filters) and the caller.
final class PageBinding {
    static final int DEFAULT_LIMIT = 20;
    static final ParameterType<Integer> LIMIT = Parameters.integer(1, 100);

    private PageBinding() {}

    static String of(Operation operation, Inbound in, Caller caller, Map<String, List<String>> query) {
        var text = new StringBuilder(128);
        text.append(operation.id()).append('\n').append(in.path).append('\n');
        text.append(caller.subject().orElse("")).append('\n');
        new TreeMap<>(query).forEach((name, values) -> {
            if (!name.equals("limit") && !name.equals("cursor")) {
                // lengths keep one filter's text from passing for another's
                values.forEach(value -> text.append(name.length())
                        .append(':')
                        .append(name)
                        .append(value.length())
                        .append(':')
                        .append(value));
            }
        });
        return text.toString();
    }
}
