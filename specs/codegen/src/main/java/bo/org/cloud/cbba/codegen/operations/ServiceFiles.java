package bo.org.cloud.cbba.codegen.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes all that the operations of one service become.
public final class ServiceFiles {
    private final ServiceContract contract;
    private final TypeNames types;
    private final Map<String, List<OperationView>> byTag;
    private final List<OperationView> operations;

    private ServiceFiles(ServiceContract contract, ProblemCatalogue catalogue) {
        this.contract = contract;
        types = new TypeNames(contract);
        var reader = new OperationReader(contract, types, catalogue);
        operations = contract.operations().stream().map(reader::read).toList();
        requireDistinctNames();
        byTag = operations.stream()
                .collect(Collectors.groupingBy(OperationView::tag, LinkedHashMap::new, Collectors.toList()));
    }

    private void requireDistinctNames() {
        var seen = new HashSet<String>();
        for (var operation : operations) {
            if (!seen.add(operation.constant())) {
                throw contract.refusal(operation.id(), "two operations have the same name");
            }
        }
    }

    /// @throws bo.org.cloud.cbba.codegen.resolve.RefusedSpecException if the contract holds what Java cannot
    ///     honour
    public static List<SourceFile> of(ServiceContract contract, ProblemCatalogue catalogue) {
        var files = new ServiceFiles(contract, catalogue);
        var all = new ArrayList<SourceFile>();
        files.byTag.forEach((tag, operations) -> {
            all.add(files.port(tag, operations));
            all.add(files.routes(tag, operations));
        });
        files.operations.forEach(operation -> all.add(files.problem(operation)));
        all.add(files.api());
        all.add(files.client());
        return List.copyOf(all);
    }

    private SourceFile port(String tag, List<OperationView> operations) {
        var name = Names.pascal(tag) + "Port";
        return server(
                name,
                "port",
                Map.of(
                        "doc", Docs.paragraphs(tagDescription(tag)),
                        "name", name,
                        "operations", operations.stream().map(PortMethod::new).toList()));
    }

    private SourceFile routes(String tag, List<OperationView> operations) {
        var rules = new ParameterRules(operations);
        return server(
                Names.pascal(tag) + "Routes",
                "routes",
                Map.of(
                        "tag", Names.pascal(tag),
                        "rules", rules.all(),
                        "operations",
                                operations.stream()
                                        .map(operation -> new RouteView(operation, rules))
                                        .toList()));
    }

    private SourceFile api() {
        return server(
                contract.className() + "Api",
                "api",
                Map.of(
                        "service", contract.className(),
                        "operations",
                                byTag.entrySet().stream()
                                        .flatMap(tag -> tag.getValue().stream()
                                                .map(operation ->
                                                        Names.pascal(tag.getKey()) + "Routes." + operation.constant()))
                                        .toList()));
    }

    private SourceFile problem(OperationView operation) {
        return client(
                operation.problemClass(),
                "problem",
                Map.of(
                        "operation", operation,
                        "factories",
                                operation.own().stream()
                                        .flatMap(ProblemFactory::of)
                                        .toList(),
                        "extensions",
                                distinct(operation.own().stream().flatMap(problem -> problem.extensions().stream()))));
    }

    private SourceFile client() {
        return client(
                contract.className() + "Client",
                "client",
                Map.of(
                        "service", contract.className(),
                        "doc",
                                Docs.paragraphs(Optional.ofNullable(
                                                contract.openApi().getInfo().getDescription())
                                        .orElse("")),
                        "operations",
                                operations.stream().map(ClientMethods::new).toList()));
    }

    private static List<ProblemCatalogue.Extension> distinct(Stream<ProblemCatalogue.Extension> extensions) {
        return List.copyOf(extensions
                .collect(Collectors.toMap(
                        ProblemCatalogue.Extension::name,
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new))
                .values());
    }

    private String tagDescription(String name) {
        return Optional.ofNullable(contract.openApi().getTags()).orElse(List.of()).stream()
                .filter(tag -> tag.getName().equals(name))
                .flatMap(tag -> Optional.ofNullable(tag.getDescription()).stream())
                .findFirst()
                .orElseThrow(() -> contract.refusal(name, "a tag needs a description"));
    }

    private SourceFile server(String className, String template, Map<String, Object> view) {
        return file(contract.service() + "-server", contract.basePackage() + ".server", className, template, view);
    }

    private SourceFile client(String className, String template, Map<String, Object> view) {
        return file(contract.service() + "-client", contract.basePackage() + ".client", className, template, view);
    }

    private SourceFile file(
            String module, String packageName, String className, String template, Map<String, Object> view) {
        var whole = new LinkedHashMap<>(view);
        whole.put("spec", "specs/openapi/" + contract.service() + ".yaml");
        whole.put("package", packageName);
        whole.put("imports", imports().toList());
        return new SourceFile(module, packageName, className, Templates.fill(template, whole));
    }

    private Stream<String> imports() {
        var problems =
                operations.stream().map(operation -> contract.basePackage() + ".client." + operation.problemClass());
        return Stream.concat(types.imports(), problems).sorted();
    }
}
