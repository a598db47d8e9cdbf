package bo.org.cloud.cbba.codegen.operations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A static method that makes one of an operation's own problems.
///
/// @param parameters as declared
/// @param told expression of the exception that it is made from
record ProblemFactory(String name, List<String> doc, String parameters, String told) {
    /// Methods that every exception has already.
    private static final Set<String> TAKEN =
            Set.of("clone", "code", "errors", "finalize", "notify", "problem", "reason", "received", "status", "wait");

    static Stream<ProblemFactory> of(ProblemCatalogue.Entry problem) {
        var type = "PlatformProblem." + problem.code();
        if (!problem.extensions().isEmpty()) {
            return Stream.of(withExtensions(problem, type));
        }
        if (problem.isTemporary()) {
            return Stream.of(of(problem, "Duration retryAfter", "ProblemException.of(" + type + ", retryAfter)"));
        }
        var plain = of(problem, "", "ProblemException.of(" + type + ")");
        return problem.listsFaults()
                ? Stream.of(plain, of(problem, "List<FieldError> faults", "ProblemException.of(" + type + ", faults)"))
                : Stream.of(plain);
    }

    /// The name, or a longer one where every exception has such a method.
    static String methodName(String name) {
        return TAKEN.contains(name) ? name + "Problem" : name;
    }

    private static ProblemFactory withExtensions(ProblemCatalogue.Entry problem, String type) {
        var parameters = problem.extensions().stream()
                .map(ProblemCatalogue.Extension::declaration)
                .collect(Collectors.joining(", "));
        var members = problem.extensions().stream()
                .map(member -> Literals.string(member.name()) + ", " + member.toJson(Names.camel(member.name())))
                .collect(Collectors.joining(", "));
        return of(problem, parameters, "new ProblemException(" + type + ", List.of(), Map.of(" + members + "))");
    }

    private static ProblemFactory of(ProblemCatalogue.Entry problem, String parameters, String told) {
        return new ProblemFactory(
                methodName(Names.camel(problem.code())),
                Docs.paragraphs(problem.status() + ": " + problem.detail()),
                parameters,
                told);
    }
}
