package bo.org.cloud.cbba.codegen.operations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One operation in the words of the templates.
///
/// @param id the operationId
/// @param name of its methods
/// @param path with the service's prefix
/// @param requirement one expression per alternative
/// @param identification the method of `ClientRequest` that says who calls, empty for public operations
/// @param parameters those of ports, without the page's
/// @param problems all that it may answer with
/// @param ownProblems codes that it names itself
record OperationView(
        String id,
        String name,
        String method,
        String path,
        String tag,
        String summary,
        String description,
        int status,
        List<String> requirement,
        Traits traits,
        String identification,
        List<ParameterView> parameters,
        Optional<BodyView> body,
        Optional<BodyView> success,
        List<ProblemCatalogue.Entry> problems,
        Set<String> ownProblems) {
    /// The name of its constant.
    String constant() {
        return Names.constant(id);
    }

    String problemClass() {
        return Names.pascal(id) + "Problem";
    }

    boolean isOwned() {
        return requirement.stream().anyMatch(alternative -> alternative.contains("new OwnsResource()"));
    }

    boolean isWrite() {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    /// Whether a change can be made conditional on a version.
    boolean takesVersion() {
        return traits.isVersioned() && isWrite();
    }

    /// Whether a caller has a use for the answer's headers.
    boolean hasTellingHeaders() {
        return status == 201 || (success.isPresent() && traits.isVersioned());
    }

    String successType() {
        return success.map(BodyView::type).orElse("Void");
    }

    List<ProblemCatalogue.Entry> own() {
        return problems.stream()
                .filter(problem -> ownProblems.contains(problem.code()))
                .toList();
    }

    List<String> queryNames() {
        var names = parameters.stream()
                .filter(parameter -> parameter.place().equals("query"))
                .map(ParameterView::wireName);
        return Stream.concat(names, traits.isList() ? Stream.of("limit", "cursor") : Stream.empty())
                .toList();
    }

    /// What the operation does, each problem of its own included.
    List<String> doc() {
        var lines = Stream.concat(Docs.paragraphs(summary, description).stream(), throwsLines());
        return lines.toList();
    }

    private Stream<String> throwsLines() {
        var lines = own().stream()
                .flatMap(problem -> Docs.tag("@throws " + problemClass() + " `" + problem.code() + "` ("
                        + problem.status() + ") " + problem.title()));
        return own().isEmpty() ? Stream.empty() : Stream.concat(Stream.of(""), lines);
    }
}
