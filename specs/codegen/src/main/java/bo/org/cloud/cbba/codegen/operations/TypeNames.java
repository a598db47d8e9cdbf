package bo.org.cloud.cbba.codegen.operations;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How generated code of one service names types: short, except for a model whose name is already taken.
final class TypeNames {
    private static final Set<String> TAKEN = Set.of(
            "Answer",
            "Boolean",
            "Call",
            "ClientOptions",
            "ClientRequest",
            "ClientResult",
            "ClientTransport",
            "ContractRoutes",
            "Double",
            "Duration",
            "FieldError",
            "Format",
            "Instant",
            "Integer",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "Operation",
            "Optional",
            "Override",
            "Owned",
            "PageQuery",
            "PageRequest",
            "ParameterType",
            "Parameters",
            "PlatformProblem",
            "ProblemException",
            "RateClass",
            "Requirement",
            "RouteTable",
            "String",
            "StringRule",
            "URI",
            "UUID",
            "Void");

    private final Set<String> models;
    private final String modelPackage;
    private final Set<String> taken;

    TypeNames(ServiceContract contract) {
        models = contract.models().stream().map(model -> model.classname).collect(Collectors.toUnmodifiableSet());
        modelPackage = contract.modelPackage();
        var own = contract.operations().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(Names.pascal(operation.operationIdOriginal) + "Problem"),
                        operation.tags.stream()
                                .flatMap(tag -> Stream.of("Port", "Routes")
                                        .map(ending -> Names.pascal(tag.getName()) + ending))));
        taken = Stream.of(TAKEN.stream(), own, Stream.of(contract.className() + "Client", contract.className() + "Api"))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isModel(String type) {
        return models.contains(type);
    }

    /// The type as it stands in code.
    String of(String type) {
        return isModel(type) && taken.contains(type) ? modelPackage + "." + type : type;
    }

    /// The one instance of a model's codec, as it stands in code.
    String codec(String model) {
        return model + "Codec.INSTANCE";
    }

    /// Every model and codec that code may name by its short name.
    Stream<String> imports() {
        return models.stream()
                .flatMap(
                        model -> taken.contains(model) ? Stream.of(model + "Codec") : Stream.of(model, model + "Codec"))
                .map(name -> modelPackage + "." + name);
    }
}
