package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Shape.Link;
import bo.org.cloud.cbba.codegen.models.Shape.ListOf;
import bo.org.cloud.cbba.codegen.models.Shape.MapOf;
import bo.org.cloud.cbba.codegen.models.Shape.Named;
import bo.org.cloud.cbba.codegen.models.Shape.Plain;
import bo.org.cloud.cbba.codegen.models.Shape.Real;
import bo.org.cloud.cbba.codegen.models.Shape.Text;
import bo.org.cloud.cbba.codegen.models.Shape.Whole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rules and codecs that one generated codec makes once and keeps.
final class CodecConstants {
    private final Map<String, Constant> constants = new LinkedHashMap<>();

    /// One constant of the class.
    record Constant(String type, String name, String value) {}

    List<Constant> all() {
        return List.copyOf(constants.values());
    }

    /// An expression of the rule for values of a shape.
    String rule(Shape shape, String name) {
        return switch (shape) {
            case Text text -> shared("StringRule", name, RuleCode.of(text), "StringRule.ANY");
            case Link(Text text) -> shared("StringRule", name, RuleCode.of(text), "StringRule.ANY");
            case Whole whole ->
                shared(
                        "IntegerRule",
                        name,
                        RuleCode.of(whole),
                        whole.isWide() ? "IntegerRule.LONG" : "IntegerRule.INT");
            case Real real -> shared("NumberRule", name, RuleCode.of(real), "NumberRule.ANY");
            case ListOf list -> shared("ListRule", name, RuleCode.of(list), "ListRule.ANY");
            case MapOf map -> shared("MapRule", name, RuleCode.of(map), "MapRule.ANY");
            case Named _, Plain _ -> throw new IllegalStateException("no rule for " + shape);
        };
    }

    /// An expression of the codec for values of a shape.
    String codec(Shape shape, String name) {
        return switch (shape) {
            case Named(String model, boolean isEnum) -> model + (isEnum ? ".CODEC" : "Codec.INSTANCE");
            case Plain plain -> plain.codec;
            case Text text -> codec(shape, name, "Scalars.strings(" + RuleCode.of(text) + ")");
            case Link(Text text) -> codec(shape, name, "Scalars.uris(" + RuleCode.of(text) + ")");
            case Whole whole ->
                codec(shape, name, (whole.isWide() ? "Scalars.longs(" : "Scalars.ints(") + RuleCode.of(whole) + ")");
            case Real real -> codec(shape, name, "Scalars.doubles(" + RuleCode.of(real) + ")");
            case ListOf list -> {
                var entries = codec(list.entries(), name + "_ENTRY");
                yield codec(shape, name, "Scalars.lists(" + RuleCode.of(list) + ", " + entries + ")");
            }
            case MapOf map -> {
                var entries = codec(map.entries(), name + "_ENTRY");
                yield codec(shape, name, "Scalars.maps(" + RuleCode.of(map) + ", " + entries + ")");
            }
        };
    }

    private String codec(Shape shape, String name, String value) {
        return put(new Constant("Codec<" + shape.boxed() + ">", name, value));
    }

    /// A constant of its own, except for the rule that has no bounds and is one already.
    private String shared(String type, String name, String value, String unbounded) {
        return value.equals(unbounded) ? value : put(new Constant(type, name, value));
    }

    private String put(Constant constant) {
        var other = constants.put(constant.name(), constant);
        if (other != null && !other.equals(constant)) {
            throw new IllegalArgumentException("two constants would be called " + constant.name());
        }
        return constant.name();
    }
}
