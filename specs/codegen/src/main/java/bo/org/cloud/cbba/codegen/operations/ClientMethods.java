package bo.org.cloud.cbba.codegen.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The methods of a client for one operation: the plain one, and one for each thing that a caller may add to it.
record ClientMethods(OperationView operation) {
    private static final Addition NOTHING = new Addition("", "", "", "");
    private static final Addition KEY = new Addition(
            "String idempotencyKey",
            "idempotencyKey",
            ".idempotencyKey(idempotencyKey)",
            "with an `Idempotency-Key` of the caller's own");
    private static final Addition VERSION = new Addition(
            "long version",
            "version",
            ".ifMatch(version)",
            "if the resource still is at `version`; else `PRECONDITION_FAILED`");

    /// What a caller may add.
    private record Addition(String declaration, String argument, String step, String doc) {}

    /// One method.
    ///
    /// @param needsRequest whether it makes the request itself
    /// @param statement its last one
    record Method(
            List<String> doc, String type, String name, String parameters, boolean needsRequest, String statement) {}

    List<Method> methods() {
        var methods = new ArrayList<Method>();
        for (var addition : additions()) {
            methods.add(plain(addition, methods.isEmpty()));
            if (operation.hasTellingHeaders()) {
                methods.add(result(addition));
            }
        }
        return methods;
    }

    /// Whether the request is made in one place for several methods.
    boolean sharesRequest() {
        return additions().size() > 1;
    }

    String requestName() {
        return operation.name() + "Request";
    }

    String parameters() {
        return joined(declarations());
    }

    /// The steps of `ClientRequest`, from who calls on.
    List<String> steps() {
        return Stream.of(
                        Stream.of(operation.identification())
                                .filter(step -> !step.isEmpty())
                                .map(step -> step + "()"),
                        operation.traits().isIdempotent() ? Stream.of("idempotent()") : Stream.<String>empty(),
                        fromClients()
                                .map(parameter -> parameter.place() + "(" + Literals.string(parameter.wireName()) + ", "
                                        + parameter.name() + ")"),
                        operation.traits().isList() ? Stream.of("page(page)") : Stream.<String>empty(),
                        operation.body().stream().map(ClientMethods::bodyStep))
                .flatMap(steps -> steps)
                .toList();
    }

    private static String bodyStep(BodyView body) {
        return body.isForm()
                ? "form(" + body.codec() + ", body)"
                : "json(" + Literals.string(body.mediaType()) + ", " + body.codec() + ", body)";
    }

    private List<Addition> additions() {
        if (operation.traits().isPreconditionRequired()) {
            return List.of(VERSION);
        }
        if (operation.takesVersion()) {
            return List.of(NOTHING, VERSION);
        }
        return operation.traits().isIdempotent() ? List.of(NOTHING, KEY) : List.of(NOTHING);
    }

    private Method plain(Addition addition, boolean isFirst) {
        var sent = operation.hasTellingHeaders() ? ofResult(addition) : send(addition);
        return new Method(
                isFirst ? operation.doc() : List.of("As `" + call() + "`, " + addition.doc() + "."),
                operation.success().isEmpty() ? "void" : operation.successType(),
                operation.name(),
                joined(with(declarations(), addition.declaration())),
                !operation.hasTellingHeaders() && !sharesRequest(),
                operation.success().isEmpty() ? sent + ";" : "return " + sent + ".body();");
    }

    private Method result(Addition addition) {
        return new Method(
                List.of("As `" + call(addition) + "`, with what the headers of the answer say."),
                "ClientResult<" + operation.successType() + ">",
                operation.name() + "Result",
                joined(with(declarations(), addition.declaration())),
                !sharesRequest(),
                "return " + send(addition) + ";");
    }

    private String ofResult(Addition addition) {
        return operation.name() + "Result(" + joined(with(arguments(), addition.argument())) + ")";
    }

    private String send(Addition addition) {
        var request = sharesRequest() ? requestName() + "(" + joined(arguments()) + ")" : "request";
        var codec = operation.success().map(body -> body.codec() + ", ").orElse("");
        return "transport.send(" + request + addition.step() + ", " + codec + operation.problemClass() + "::received)";
    }

    private String call() {
        return call(NOTHING);
    }

    private String call(Addition addition) {
        return operation.name() + "(" + joined(with(arguments(), addition.argument())) + ")";
    }

    private Stream<ParameterView> fromClients() {
        return operation.parameters().stream().filter(ParameterView::isFromClients);
    }

    private Stream<String> declarations() {
        return rest(fromClients().map(ParameterView::declaration), "PageQuery page", type -> type + " body");
    }

    private Stream<String> arguments() {
        return rest(fromClients().map(ParameterView::name), "page", type -> "body");
    }

    private Stream<String> rest(Stream<String> parameters, String page, UnaryOperator<String> ofBodyType) {
        return Stream.of(
                        parameters,
                        operation.traits().isList() ? Stream.of(page) : Stream.<String>empty(),
                        operation.body().stream().map(BodyView::type).map(ofBodyType))
                .flatMap(parts -> parts);
    }

    private static Stream<String> with(Stream<String> parts, String addition) {
        return addition.isEmpty() ? parts : Stream.concat(parts, Stream.of(addition));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
