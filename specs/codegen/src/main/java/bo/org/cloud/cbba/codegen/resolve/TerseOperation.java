package bo.org.cloud.cbba.codegen.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One operation as people wrote it.
///
/// @param spot at its method, so that its line is the method's
/// @param parameters of the path and its own, references followed; those that lead nowhere are left out
record TerseOperation(String path, String method, Spot spot, List<Spot> parameters) {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

    /// All operations of a REST contract, in the order written.
    static List<TerseOperation> of(SpecFile file, References references) {
        var operations = new ArrayList<TerseOperation>();
        for (var path : file.top().get("paths").fields()) {
            for (var method : path.fields()) {
                if (METHODS.contains(method.key())) {
                    operations.add(
                            new TerseOperation(path.key(), method.key(), method, parameters(path, method, references)));
                }
            }
        }
        return operations;
    }

    private static List<Spot> parameters(Spot path, Spot method, References references) {
        var written = new ArrayList<Spot>(path.get("parameters").items());
        written.addAll(method.get("parameters").items());
        return written.stream()
                .map(references::follow)
                .flatMap(Optional::stream)
                .toList();
    }

    SpecFile file() {
        return spot.file();
    }

    String id() {
        return spot.text("operationId");
    }

    String text(String key) {
        return spot.text(key);
    }

    boolean says(String key) {
        return spot.isTrue(key);
    }

    boolean isPost() {
        return method.equals("post");
    }

    boolean isWrite() {
        return WRITES.contains(method);
    }

    boolean hasBody() {
        return spot.has("requestBody");
    }

    /// Whether anybody may call it, known or not.
    boolean isPublic() {
        return spot.has("security") && spot.get("security").items().isEmpty();
    }

    /// Whether a platform token is read: everywhere, unless `security` names other schemes only.
    boolean takesBearer() {
        return !spot.has("security")
                || spot.get("security").items().stream().anyMatch(scheme -> scheme.has("bearerAuth"));
    }

    /// Whether a caller without any credential is let in too, and then sees less (`security` with an empty
    /// alternative).
    boolean letsStrangersIn() {
        return spot.get("security").items().stream()
                .anyMatch(scheme -> scheme.fields().isEmpty());
    }

    boolean requires(String condition) {
        return spot.get("x-requires").items().stream().anyMatch(alternative -> alternative.has(condition));
    }

    boolean hasPathParameter() {
        return parameters.stream().anyMatch(parameter -> parameter.text("in").equals("path"));
    }

    boolean hasParameter(String in, String name) {
        return parameters.stream()
                .anyMatch(parameter -> parameter.text("in").equals(in)
                        && parameter.text("name").equalsIgnoreCase(name));
    }

    Optional<ForeignStandard> standard() {
        return ForeignStandard.named(text("x-standard"));
    }

    /// The foreign standard's own error shape takes the place of problem documents.
    boolean hasForeignErrors() {
        return standard().filter(ForeignStandard::ownErrors).isPresent();
    }

    List<Spot> responses() {
        return spot.get("responses").fields();
    }

    List<Spot> successes() {
        return responses().stream()
                .filter(response -> response.key().startsWith("2"))
                .toList();
    }

    boolean answers(String status) {
        return spot.get("responses").has(status);
    }
}
