package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Model.RecordModel;
import bo.org.cloud.cbba.codegen.operations.Docs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One record and its codec in the words of the templates.
final class RecordView {
    private final RecordModel model;
    private final List<FieldView> fields;
    private final CodecConstants constants = new CodecConstants();

    RecordView(RecordModel model) {
        this.model = model;
        var views = new ArrayList<FieldView>();
        var names = new HashSet<String>();
        for (var field : model.fields()) {
            var view = new FieldView(field, model.isPatch(), constants);
            if (!names.add(view.name)) {
                throw new IllegalArgumentException("two fields are called " + view.name + " in Java");
            }
            views.add(view);
        }
        fields = List.copyOf(views);
    }

    /// @param needsCodec whether plain JSON-B cannot read and write it by itself
    Map<String, Object> view(boolean needsCodec) {
        var view = new LinkedHashMap<String, Object>();
        view.put("name", model.name());
        view.put("doc", doc());
        view.put("needsCodec", needsCodec);
        view.put("fields", fields);
        view.put("components", fields.stream().map(RecordView::component).collect(Collectors.joining(", ")));
        view.put("arguments", fields.stream().map(FieldView::variable).collect(Collectors.joining(", ")));
        view.put("record", model.name());
        view.put("built", fields.stream().map(FieldView::built).collect(Collectors.joining(", ")));
        var settled = fields.stream()
                .map(FieldView::settle)
                .filter(line -> !line.isEmpty())
                .toList();
        view.put("settled", settled);
        view.put("hasSettled", !settled.isEmpty());
        view.put("required", fields.stream().filter(FieldView::isRequired).toList());
        view.put("constants", constants.all());
        view.put("hasConstants", !constants.all().isEmpty());
        view.put("masked", fields.stream().anyMatch(FieldView::isSensitive));
        view.put("shown", shown());
        view.put("event", false);
        view.put("hasCount", model.minFields() > 0 || model.maxFields() < Integer.MAX_VALUE);
        view.put("minFields", model.minFields());
        view.put("maxFields", model.maxFields() == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : model.maxFields());
        return view;
    }

    private List<String> doc() {
        var lines = new ArrayList<>(Docs.paragraphs(Docs.sentence(model.description())));
        var parameters = fields.stream().flatMap(field -> field.doc().stream()).toList();
        if (!lines.isEmpty() && !parameters.isEmpty()) {
            lines.add("");
        }
        lines.addAll(parameters);
        return lines;
    }

    private static String component(FieldView field) {
        return (field.isRenamed() ? "@JsonbProperty(" + field.wire + ") " : "") + field.type() + " " + field.name;
    }

    /// The text of `toString` as an expression, with what is sensitive left out.
    private String shown() {
        return fields.stream()
                .map(field -> field.isSensitive() ? field.name + "=***" : field.name + "=\" + " + field.name + " + \"")
                .collect(Collectors.joining(", ", "\"" + model.name() + "[", "]\""));
    }
}
