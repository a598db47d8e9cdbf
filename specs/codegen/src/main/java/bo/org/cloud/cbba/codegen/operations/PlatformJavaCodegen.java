package bo.org.cloud.cbba.codegen.operations;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.languages.AbstractJavaCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/// The generator class that OpenAPI Generator drives: it gives names and types as this platform's Java has
/// them, and keeps what was read for the writers. It has no templates of its own, because one operation makes
/// several files.
final class PlatformJavaCodegen extends AbstractJavaCodegen {
    private final List<CodegenModel> models = new ArrayList<>();
    private final List<CodegenOperation> operations = new ArrayList<>();

    PlatformJavaCodegen() {
        apiTemplateFiles.clear();
        modelTemplateFiles.clear();
        apiTestTemplateFiles.clear();
        modelTestTemplateFiles.clear();
        apiDocTemplateFiles.clear();
        modelDocTemplateFiles.clear();
        setOpenApiNullable(false);
        setSortParamsByRequiredFlag(false);
        GlobalSettings.setProperty(CodegenConstants.SKIP_FORM_MODEL, "false");
        // The resolved contract says everything as it is meant; rewriting it would only hide what is refused.
        openapiNormalizer().put("DISABLE_ALL", "true");
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.OTHER;
    }

    @Override
    public String getName() {
        return "platform-java";
    }

    @Override
    public String getHelp() {
        return "Records, codecs, ports, routes and clients of the platform.";
    }

    @Override
    public void processOpts() {
        super.processOpts();
        supportingFiles.clear();
        typeMapping.put("DateTime", "Instant");
        typeMapping.put("date", "LocalDate");
        typeMapping.put("number", "Double");
        typeMapping.put("float", "Double");
    }

    /// The library's own asks for donations.
    @Override
    public void postProcess() {}

    @Override
    public String toOperationId(String operationId) {
        return Names.camel(operationId);
    }

    /// As the contract has it: it is escaped where it becomes a literal, and only there.
    @Override
    public String toRegularExpression(String pattern) {
        return pattern;
    }

    @Override
    public String toModelName(String schema) {
        return Names.pascal(schema);
    }

    /// An enum that may grow is a type of its own although its schema is a plain string.
    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public Schema unaliasSchema(Schema schema) {
        var target = schema == null || schema.get$ref() == null
                ? null
                : openAPI.getComponents().getSchemas().get(schema.get$ref().replaceFirst(".*/", ""));
        var grows = target != null
                && target.getExtensions() != null
                && target.getExtensions().containsKey("x-extensible-enum");
        return grows ? schema : super.unaliasSchema(schema);
    }

    @Override
    public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> all) {
        var processed = super.postProcessAllModels(all);
        processed.values().forEach(map -> map.getModels().forEach(entry -> models.add(entry.getModel())));
        return processed;
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap map, List<ModelMap> all) {
        operations.addAll(map.getOperations().getOperation());
        return super.postProcessOperationsWithModels(map, all);
    }

    List<CodegenModel> models() {
        return List.copyOf(models);
    }

    List<CodegenOperation> operations() {
        return List.copyOf(operations);
    }
}
