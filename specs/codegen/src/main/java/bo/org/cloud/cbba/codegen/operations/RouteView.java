package bo.org.cloud.cbba.codegen.operations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An operation as routes have it.
record RouteView(OperationView operation, ParameterRules rules) {
    /// The steps of `OperationBuilder`, from the status on.
    List<String> steps() {
        var traits = operation.traits();
        return Stream.of(
                        Stream.of("answers(" + operation.status() + ")"),
                        step(
                                !operation.requirement().isEmpty(),
                                "requires",
                                String.join(", ", operation.requirement())),
                        Stream.of("limitedAs(RateClass." + traits.rateClass() + ")"),
                        step(traits.isIdempotent(), "idempotent", ""),
                        step(traits.isVersioned(), "versioned", ""),
                        step(traits.isPreconditionRequired(), "preconditionRequired", ""),
                        step(!operation.queryNames().isEmpty(), "parameters", Literals.strings(operation.queryNames())),
                        operation.body().stream().map(body -> "consumes(" + body.mediaTypeLiterals() + ")"),
                        operation.success().stream().map(body -> "produces(" + Literals.string(body.mediaType()) + ")"),
                        traits.maxBodyBytes().stream().map(bytes -> "maxBodyBytes(" + bytes + ")"),
                        traits.cacheControl().stream().map(value -> "cacheControl(" + Literals.string(value) + ")"),
                        traits.standard().stream().map(name -> "standard(" + Literals.string(name) + ")"),
                        Stream.of("problems(" + operation.problemClass() + ".Code.names())"))
                .flatMap(steps -> steps)
                .toList();
    }

    /// The codec of the success, with what follows it.
    String codec() {
        return operation.success().map(body -> body.codec() + ", ").orElse("");
    }

    boolean hasParameters() {
        return !operation.parameters().isEmpty();
    }

    /// The statements that read the parameters.
    List<String> reads() {
        return operation.parameters().stream()
                .map(parameter -> "var " + parameter.name() + " = exchange." + parameter.accessor() + "("
                        + Literals.string(parameter.wireName()) + ", " + rules.typeOf(parameter) + ");")
                .toList();
    }

    /// The call of the port.
    String call() {
        var arguments = Stream.of(
                        operation.parameters().stream().map(ParameterView::name),
                        operation.traits().isList() ? Stream.of("exchange.page()") : Stream.<String>empty(),
                        operation.body().stream()
                                .map(body ->
                                        (body.isForm() ? "exchange.form(" : "exchange.body(") + body.codec() + ")"),
                        Stream.of("exchange.call()"))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", ", "port." + operation.name() + "(", ")"));
        return operation.isOwned() ? "exchange.owned(" + arguments + ")" : arguments;
    }

    private static Stream<String> step(boolean isSaid, String name, String arguments) {
        return isSaid ? Stream.of(name + "(" + arguments + ")") : Stream.empty();
    }
}
