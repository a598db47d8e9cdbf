package bo.org.cloud.cbba.codegen.operations;

import bo.org.cloud.cbba.codegen.resolve.Refusal;
import bo.org.cloud.cbba.codegen.resolve.RefusedSpecException;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.DefaultGenerator;

/// One service's resolved contract as OpenAPI Generator understands it.
///
/// @param file where it was read from, for refusals
/// @param text of the file
/// @param service its one-word name, `x-service`
/// @param prefix where it is mounted, e.g. `/identity`
public record ServiceContract(
        Path file,
        String text,
        OpenAPI openApi,
        String service,
        String prefix,
        List<CodegenModel> models,
        List<CodegenOperation> operations) {
    private static final String ROOT_PACKAGE = "bo.org.cloud.cbba.";

    /// @throws RefusedSpecException if it is no contract of a service
    public static ServiceContract read(Path file) {
        try {
            return read(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ServiceContract read(Path file, String text) {
        var parsed = new OpenAPIParser().readContents(text, List.of(), new ParseOptions());
        var openApi = Optional.ofNullable(parsed.getOpenAPI())
                .orElseThrow(() -> refusal(file, 1, "no OpenAPI: " + parsed.getMessages()));
        var extensions = Optional.ofNullable(openApi.getExtensions()).orElse(Map.of());
        if (!(extensions.get("x-service") instanceof String service)) {
            throw refusal(file, 1, "no x-service");
        }
        var codegen = new PlatformJavaCodegen();
        codegen.setOutputDir(Objects.requireNonNull(file.toAbsolutePath().getParent(), "folder of the contract")
                .toString());
        var generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(new ClientOptInput().openAPI(openApi).config(codegen)).generate();
        return new ServiceContract(
                file,
                text,
                openApi,
                service,
                openApi.getServers().getFirst().getUrl(),
                codegen.models(),
                inOrder(openApi, codegen.operations()));
    }

    /// As they stand in the contract: its author has put what belongs together side by side.
    private static List<CodegenOperation> inOrder(OpenAPI openApi, List<CodegenOperation> operations) {
        var ids = openApi.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(Operation::getOperationId)
                .toList();
        return operations.stream()
                .sorted(Comparator.comparingInt(operation -> ids.indexOf(operation.operationIdOriginal)))
                .toList();
    }

    public String basePackage() {
        return ROOT_PACKAGE + service;
    }

    public String modelPackage() {
        return basePackage() + ".model";
    }

    /// The service's name as the beginning of a class name.
    public String className() {
        return Names.pascal(service);
    }

    public RefusedSpecException refusal(String operationId, String reason) {
        return refusal(file, lineOf('"' + operationId + '"'), operationId + ": " + reason);
    }

    private static RefusedSpecException refusal(Path file, int line, String reason) {
        return new RefusedSpecException(List.of(new Refusal(file.toString().replace('\\', '/'), line, reason)));
    }

    /// The first line that holds `token`, counted from 1; 1 if none does.
    private int lineOf(String token) {
        var at = Math.max(0, text.indexOf(token));
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
