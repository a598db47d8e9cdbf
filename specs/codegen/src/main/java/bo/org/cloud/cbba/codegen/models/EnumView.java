package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Model.EnumModel;
import bo.org.cloud.cbba.codegen.operations.Docs;
import bo.org.cloud.cbba.codegen.operations.Literals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// One enumeration in the words of the templates.
final class EnumView {
    private EnumView() {}

    /// One value.
    record Value(String constant, String wire) {}

    static Map<String, Object> of(EnumModel model) {
        var values = model.values().stream()
                .map(wire -> new Value(JavaNames.value(wire), Literals.string(wire)))
                .toList();
        if (values.stream().map(Value::constant).distinct().count() < values.size()) {
            throw new IllegalArgumentException("two values have the same name in Java");
        }
        var view = new LinkedHashMap<String, Object>();
        view.put("name", model.name());
        view.put("doc", Docs.paragraphs(Docs.sentence(model.description())));
        view.put("values", values);
        view.put("constants", values.stream().map(Value::constant).collect(Collectors.joining(", ")));
        view.put(
                "entries",
                values.stream()
                        .map(value -> value.constant() + "(" + value.wire() + ")")
                        .collect(Collectors.joining(", ")));
        view.put("rule", model.growing().map(RuleCode::of).orElse(""));
        return view;
    }
}
