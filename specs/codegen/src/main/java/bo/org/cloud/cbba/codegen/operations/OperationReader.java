package bo.org.cloud.cbba.codegen.operations;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;

/// Reads one operation of a contract and refuses what has no place in generated Java.
final class OperationReader {
    private static final Set<String> PAGE_PARAMETERS = Set.of("limit", "cursor");

    private final ServiceContract contract;
    private final TypeNames types;
    private final ProblemCatalogue catalogue;

    OperationReader(ServiceContract contract, TypeNames types, ProblemCatalogue catalogue) {
        this.contract = contract;
        this.types = types;
        this.catalogue = catalogue;
    }

    OperationView read(CodegenOperation operation) {
        var id = operation.operationIdOriginal;
        var traits = new Traits(operation.vendorExtensions);
        var raw = raw(operation);
        if (operation.tags.size() != 1) {
            throw contract.refusal(id, "an operation has exactly one tag");
        }
        var requirement = Requirements.read(operation.vendorExtensions.get("x-requires"))
                .orElseThrow(() -> contract.refusal(id, "x-requires has a condition that is not known"));
        if (requirement.isEmpty() && !isPublic(raw)) {
            throw contract.refusal(id, "neither x-requires nor `security: []`");
        }
        var success = success(id, raw);
        return new OperationView(
                id,
                Names.camel(id),
                operation.httpMethod,
                contract.prefix() + operation.path,
                operation.tags.getFirst().getName(),
                Docs.sentence(Optional.ofNullable(raw.getSummary()).orElse("")),
                Optional.ofNullable(raw.getDescription()).orElse(""),
                Integer.parseInt(success.getKey()),
                requirement,
                traits,
                identification(id, operation),
                parameters(operation, traits),
                requestBody(id, raw),
                Optional.ofNullable(success.getValue().getContent()).map(content -> body(id, content)),
                problems(id, traits.problems()),
                Set.copyOf(traits.ownProblems()));
    }

    /// Nobody has to say who they are, though the operation may know them if they do.
    private static boolean isPublic(Operation raw) {
        return raw.getSecurity() != null
                && (raw.getSecurity().isEmpty() || raw.getSecurity().stream().anyMatch(Map::isEmpty));
    }

    private Operation raw(CodegenOperation operation) {
        return Optional.ofNullable(contract.openApi().getPaths().get(operation.path))
                .map(PathItem::readOperations)
                .orElse(List.of())
                .stream()
                .filter(candidate -> operation.operationIdOriginal.equals(candidate.getOperationId()))
                .findFirst()
                .orElseThrow(() -> contract.refusal(operation.path, "an operation has no operationId"));
    }

    private Map.Entry<String, ApiResponse> success(String id, Operation raw) {
        var successes = raw.getResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .toList();
        if (successes.size() != 1) {
            throw contract.refusal(id, "an operation has exactly one success, not " + successes.size());
        }
        return successes.getFirst();
    }

    private String identification(String id, CodegenOperation operation) {
        if (!operation.hasAuthMethods) {
            return "";
        }
        var method = operation.authMethods.getFirst();
        if (!method.isBasicBasic && !method.isBasicBearer) {
            throw contract.refusal(
                    id, "callers identify themselves by bearer token or HTTP Basic, not by " + method.name);
        }
        return method.isBasicBasic ? "basic" : "bearer";
    }

    private List<ParameterView> parameters(CodegenOperation operation, Traits traits) {
        var parameters = new ArrayList<ParameterView>();
        Stream.of(operation.pathParams, operation.queryParams, operation.headerParams, operation.cookieParams)
                .flatMap(List::stream)
                .filter(ParameterView::isForHandlers)
                .filter(parameter -> !traits.isList() || !PAGE_PARAMETERS.contains(parameter.baseName))
                .forEach(parameter -> parameters.add(parameter(operation, parameter)));
        var names = parameters.stream().map(ParameterView::name).distinct().count();
        if (names < parameters.size()) {
            throw contract.refusal(operation.operationIdOriginal, "two parameters have the same name in Java");
        }
        return parameters;
    }

    private ParameterView parameter(CodegenOperation operation, CodegenParameter parameter) {
        ParameterLimits.refusal(parameter).ifPresent(reason -> {
            throw contract.refusal(operation.operationIdOriginal, "parameter " + parameter.baseName + " " + reason);
        });
        try {
            return ParameterView.of(parameter, contract, types);
        } catch (IllegalArgumentException unknownType) {
            throw contract.refusal(operation.operationIdOriginal, String.valueOf(unknownType.getMessage()));
        }
    }

    private Optional<BodyView> requestBody(String id, Operation raw) {
        var body = Optional.ofNullable(raw.getRequestBody());
        if (body.filter(optional -> !Boolean.TRUE.equals(optional.getRequired()))
                .isPresent()) {
            throw contract.refusal(id, "a body is required, or there is none");
        }
        return body.map(required -> body(id, required.getContent()));
    }

    private BodyView body(String id, Map<String, MediaType> content) {
        var references = content.values().stream()
                .map(media -> Optional.ofNullable(media.getSchema().get$ref()).orElse(""))
                .distinct()
                .toList();
        var model = references.getFirst().replaceFirst(".*/", "");
        if (references.size() != 1 || !types.isModel(model)) {
            throw contract.refusal(id, "a body is one named object schema");
        }
        var mediaTypes = List.copyOf(content.keySet());
        if (!mediaTypes.stream().allMatch(BodyView::isKnown)) {
            throw contract.refusal(id, "a body is JSON or a form, not " + mediaTypes);
        }
        return new BodyView(types.of(model), types.codec(model), mediaTypes);
    }

    private List<ProblemCatalogue.Entry> problems(String id, List<String> codes) {
        if (codes.contains("OTHER")) {
            throw contract.refusal(id, "OTHER stands for codes to come and cannot be one itself");
        }
        return codes.stream()
                .map(code -> catalogue
                        .find(code)
                        .orElseThrow(() -> contract.refusal(id, "no entry in the problem catalogue for " + code)))
                .toList();
    }
}
