package bo.org.cloud.cbba.codegen.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The parameter types of one tag that are more than a name: each is made once, as a constant of the routes.
final class ParameterRules {
    private final Map<String, Rule> byReader = new LinkedHashMap<>();

    /// One constant.
    record Rule(String constant, String element, String reader) {}

    ParameterRules(List<OperationView> operations) {
        for (var operation : operations) {
            operation.parameters().stream()
                    .filter(ParameterView::hasRule)
                    .forEach(parameter -> byReader.computeIfAbsent(
                            parameter.reader(),
                            reader -> new Rule(constant(operation, parameter), parameter.element(), reader)));
        }
    }

    List<Rule> all() {
        return List.copyOf(byReader.values());
    }

    /// The expression of a parameter's type.
    String typeOf(ParameterView parameter) {
        var reader = parameter.reader();
        return parameter.hasRule()
                ? Objects.requireNonNull(byReader.get(reader), reader).constant()
                : reader;
    }

    private String constant(OperationView operation, ParameterView parameter) {
        var plain = Names.constant(parameter.wireName()) + "_PARAMETER";
        var isTaken =
                byReader.values().stream().anyMatch(rule -> rule.constant().equals(plain));
        return isTaken ? operation.constant() + "_" + plain : plain;
    }
}
