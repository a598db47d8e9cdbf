package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Model.EnumModel;
import bo.org.cloud.cbba.codegen.models.Model.RecordModel;
import bo.org.cloud.cbba.codegen.operations.ServiceContract;
import bo.org.cloud.cbba.codegen.operations.SourceFile;
import bo.org.cloud.cbba.codegen.operations.Templates;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes all that the schemas of one contract become: records, enums and codecs.
public final class ModelFiles {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String spec;
    private final String module;
    private final String packageName;
    private final List<Model> models;
    private final JsonbNeeds needs;

    ModelFiles(String spec, String module, String packageName, List<Model> models) {
        this.spec = spec;
        this.module = module;
        this.packageName = packageName;
        this.models = models;
        needs = new JsonbNeeds(models);
    }

    /// @throws bo.org.cloud.cbba.codegen.resolve.RefusedSpecException if a schema says what Java cannot
    public static List<SourceFile> of(ServiceContract contract) {
        try {
            var schemas = ReachedSchemas.of(tree(contract));
            var models = new SchemaReader(schemas, classNames(contract, schemas.keySet())).models();
            var spec = "specs/openapi/" + contract.service() + ".yaml";
            return new ModelFiles(spec, contract.service() + "-client", contract.modelPackage(), models).all(Map.of());
        } catch (DishonourableSchemaException refused) {
            throw contract.refusal(refused.schema(), refused.reason());
        }
    }

    /// @param events by the name of the model, what the record of an event is told besides
    List<SourceFile> all(Map<String, Map<String, Object>> events) {
        var files = new ArrayList<SourceFile>();
        for (var model : models) {
            try {
                switch (model) {
                    case EnumModel enumeration -> files.add(enumeration(enumeration));
                    case RecordModel record -> files.addAll(record(record, events));
                }
            } catch (IllegalArgumentException refused) {
                throw new DishonourableSchemaException(model.name(), String.valueOf(refused.getMessage()));
            }
        }
        return List.copyOf(files);
    }

    private SourceFile enumeration(EnumModel model) {
        return file(model.name(), model.growing().isPresent() ? "growing-enum" : "enum", EnumView.of(model));
    }

    private List<SourceFile> record(RecordModel model, Map<String, Map<String, Object>> events) {
        var view = new RecordView(model).view(needs.needsCodec(model));
        if (events.containsKey(model.name())) {
            view.put("event", events.get(model.name()));
        }
        return List.of(file(model.name(), "record", view), file(model.name() + "Codec", "codec", view));
    }

    private SourceFile file(String className, String template, Map<String, Object> view) {
        var whole = new LinkedHashMap<>(view);
        whole.put("spec", spec);
        whole.put("package", packageName);
        return new SourceFile(module, packageName, className, Templates.fill(template, whole));
    }

    /// As OpenAPI Generator calls the models, so that ports and clients say the same.
    private static Map<String, String> classNames(ServiceContract contract, Set<String> schemas) {
        var names = new HashMap<String, String>();
        contract.models().forEach(model -> names.put(model.name, model.classname));
        var used = new HashMap<String, String>();
        schemas.forEach(schema -> used.put(schema, JavaNames.requireFree(names.getOrDefault(schema, schema), schema)));
        return used;
    }

    private static JsonNode tree(ServiceContract contract) {
        try {
            return MAPPER.readTree(contract.text());
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
