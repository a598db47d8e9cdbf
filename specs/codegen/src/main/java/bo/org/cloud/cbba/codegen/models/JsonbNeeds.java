package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Model.EnumModel;
import bo.org.cloud.cbba.codegen.models.Model.Field;
import bo.org.cloud.cbba.codegen.models.Model.RecordModel;
import bo.org.cloud.cbba.codegen.models.Shape.ListOf;
import bo.org.cloud.cbba.codegen.models.Shape.MapOf;
import bo.org.cloud.cbba.codegen.models.Shape.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the records that plain JSON-B would read or write differently from their codec. It ignores what a type
/// says of itself where that type stands in an `Optional` or a map (tried with Yasson 3.0.4), knows no patches,
/// and writes empty lists always; a record with such a field hands itself over to its codec, and so on outwards.
final class JsonbNeeds {
    private final Set<String> needy = new HashSet<>();

    JsonbNeeds(List<Model> models) {
        models.stream().filter(EnumModel.class::isInstance).forEach(model -> needy.add(model.name()));
        boolean isChanging = true;
        while (isChanging) {
            isChanging = false;
            for (var model : models) {
                if (model instanceof RecordModel record && isNeedy(record)) {
                    isChanging |= needy.add(record.name());
                }
            }
        }
    }

    boolean needsCodec(RecordModel model) {
        return needy.contains(model.name());
    }

    private boolean isNeedy(RecordModel model) {
        return model.isPatch() || model.fields().stream().anyMatch(this::isNeedy);
    }

    private boolean isNeedy(Field field) {
        if (field.shape() instanceof ListOf list && list.min() > 0 && !field.isRequired()) {
            return true;
        }
        return isHidden(field.shape(), field.isOptional());
    }

    private boolean isHidden(Shape shape, boolean isWrapped) {
        return switch (shape) {
            case Named(String model, var _) -> isWrapped && needy.contains(model);
            case ListOf list -> isHidden(list.entries(), isWrapped);
            case MapOf map -> map.min() > 0 || isHidden(map.entries(), true);
            default -> shape == Shape.Plain.ANY;
        };
    }
}
