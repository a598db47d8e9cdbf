package bo.org.cloud.cbba.codegen.operations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An operation as a port has it.
record PortMethod(OperationView operation) {
    List<String> doc() {
        return operation.doc();
    }

    String name() {
        return operation.name();
    }

    String answer() {
        return (operation.isOwned() ? "Owned<" : "Answer<") + operation.successType() + ">";
    }

    String parameters() {
        return Stream.of(
                        operation.parameters().stream().map(ParameterView::declaration),
                        operation.traits().isList() ? Stream.of("PageRequest page") : Stream.<String>empty(),
                        operation.body().stream().map(body -> body.type() + " body"),
                        Stream.of("Call call"))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }
}
