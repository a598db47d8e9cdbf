package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Model.Field;
import bo.org.cloud.cbba.codegen.models.Shape.Link;
import bo.org.cloud.cbba.codegen.models.Shape.ListOf;
import bo.org.cloud.cbba.codegen.models.Shape.MapOf;
import bo.org.cloud.cbba.codegen.models.Shape.Named;
import bo.org.cloud.cbba.codegen.models.Shape.Plain;
import bo.org.cloud.cbba.codegen.models.Shape.Real;
import bo.org.cloud.cbba.codegen.models.Shape.Text;
import bo.org.cloud.cbba.codegen.models.Shape.Whole;
import bo.org.cloud.cbba.codegen.operations.Docs;
import bo.org.cloud.cbba.codegen.operations.Literals;
import java.util.List;
import java.util.Optional;

/// One field of a record in the words of the templates.
final class FieldView {
    private final Field field;
    private final boolean isPatch;
    private final Shape shape;
    /// Of the component, its accessor and the builder's method.
    final String name;

    /// As a Java string literal.
    final String wire;

    /// What reads it from `in`, into a variable of [#local] type.
    final String read;

    /// The statement that writes it to `out`.
    final String write;

    FieldView(Field field, boolean isPatch, CodecConstants constants) {
        this.field = field;
        this.isPatch = isPatch;
        shape = field.shape();
        name = JavaNames.component(field.wire());
        wire = Literals.string(field.wire());
        var rule = JavaNames.rule(field.wire());
        read = read(constants, rule);
        write = write(constants, rule);
    }

    boolean isRenamed() {
        return !field.wire().equals(name);
    }

    boolean isRequired() {
        return field.isRequired();
    }

    boolean isSensitive() {
        return field.isSensitive();
    }

    boolean isPut() {
        return isPatch;
    }

    boolean isClearable() {
        return isPatch && field.isNullable();
    }

    boolean isOptional() {
        return !isPatch && field.isOptional();
    }

    /// Whether a builder has to be given it, or has it already.
    boolean isPlain() {
        return !isPatch && !field.isOptional();
    }

    /// Whether nothing stands for it until it is given.
    boolean isUnset() {
        return initial().equals("null");
    }

    /// How a builder hands it on.
    String built() {
        return isUnset() && !isReference() ? "Objects.requireNonNull(" + name + ", \"" + name + "\")" : name;
    }

    /// The name that begins a builder's method for clearing it.
    String capitalised() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// The type of the record's component.
    String type() {
        if (isPatch) {
            return "Patch<" + shape.boxed() + ">";
        }
        return field.isOptional() ? "Optional<" + shape.boxed() + ">" : componentType();
    }

    /// The type of the value itself.
    String valueType() {
        return shape.unboxed();
    }

    /// The type of a variable that may still be without a value.
    String local() {
        return isPlain() ? shape.boxed() : type();
    }

    /// What it is while nothing was read.
    String initial() {
        if (isPatch) {
            return "Patch.absent()";
        }
        return initialIfNotRequired().filter(value -> !isRequired()).orElse("null");
    }

    /// The variable of the codec; the input has its own name there.
    String variable() {
        return name.equals("in") ? "in_" : name;
    }

    /// Documentation of the component, empty where the contract says nothing.
    List<String> doc() {
        var words = String.join(" ", Docs.paragraphs(field.description()));
        return words.isEmpty()
                ? List.of()
                : Docs.tag("@param " + name + " " + words).toList();
    }

    /// What the record's constructor does with it; empty if nothing.
    String settle() {
        if (isPatch || field.isOptional()) {
            return "";
        }
        var orDefault = initialIfNotRequired()
                .filter(ignored -> !isRequired() && isReference())
                .map(value -> name + " == null ? " + value + " : ");
        return switch (shape) {
            case ListOf ignored -> name + " = " + orDefault.orElse("") + "List.copyOf(" + name + ");";
            case MapOf ignored ->
                name + " = " + orDefault.orElse("") + "Collections.unmodifiableMap(new LinkedHashMap<>(" + name + "));";
            default -> settleScalar(orDefault);
        };
    }

    private String settleScalar(Optional<String> orDefault) {
        if (!isReference()) {
            return "";
        }
        return orDefault
                .map(choice -> name + " = " + choice + name + ";")
                .orElse("Objects.requireNonNull(" + name + ", \"" + name + "\");");
    }

    /// Plain JSON-B hands over null for what is missing, which a primitive could not take.
    private String componentType() {
        return isRequired() ? shape.unboxed() : shape.boxed();
    }

    private boolean isReference() {
        return componentType().equals(shape.boxed());
    }

    private Optional<String> initialIfNotRequired() {
        return switch (shape) {
            case ListOf ignored -> Optional.of("List.of()");
            case MapOf ignored -> Optional.of("Map.of()");
            default -> field.isOptional() ? Optional.of("Optional.empty()") : field.initial();
        };
    }

    private String read(CodecConstants constants, String rule) {
        if (isPatch) {
            var verb = field.isNullable() ? "readClearablePatch" : "readPatch";
            return "in." + verb + "(" + constants.codec(shape, rule) + ")";
        }
        if (field.isNullable() && field.isOptional()) {
            return "in.readNullable(" + constants.codec(shape, rule) + ")";
        }
        if (field.isOptional()) {
            return "Optional.ofNullable("
                    + (needsCodec() ? constants.codec(shape, rule) + ".read(in)" : direct(constants, rule)) + ")";
        }
        var direct = direct(constants, rule);
        return field.isNullable() ? "in.isNull() ? " + initial() + " : " + direct : direct;
    }

    /// Whether an optional one is written by its codec, which may then as well read it.
    private boolean needsCodec() {
        return shape instanceof Whole || shape instanceof Real || shape instanceof Link;
    }

    private String direct(CodecConstants constants, String rule) {
        return switch (shape) {
            case Text ignored -> "in.readString(" + constants.rule(shape, rule) + ")";
            case Whole(boolean isWide, var ignored, var ignoredToo) ->
                (isWide ? "in.readLong(" : "in.readInt(") + constants.rule(shape, rule) + ")";
            case Real ignored -> "in.readDouble(" + constants.rule(shape, rule) + ")";
            case Link ignored -> "in.readUri(" + constants.rule(shape, rule) + ")";
            case ListOf list ->
                "in.readList(" + constants.rule(shape, rule) + ", " + entries(list.entries(), constants, rule) + ")";
            case MapOf map ->
                "in.readMap(" + constants.rule(shape, rule) + ", " + entries(map.entries(), constants, rule) + ")";
            case Plain plain when !plain.verb.isEmpty() -> "in.read" + plain.verb + "()";
            case Plain _, Named _ -> constants.codec(shape, rule) + ".read(in)";
        };
    }

    private String write(CodecConstants constants, String rule) {
        if (isPatch) {
            return call("writePatch", constants.codec(shape, rule));
        }
        if (field.isOptional()) {
            return shape instanceof Text && !field.isNullable()
                    ? call("writeString")
                    : call("writeOptional", constants.codec(shape, rule));
        }
        return switch (shape) {
            case Text ignored -> call("writeString");
            case Whole ignored -> call("writeLong");
            case Real ignored -> call("writeDouble");
            case Link ignored -> call("writeUri");
            case ListOf list ->
                call(
                        isLeftOutWhenEmpty(list.min()) ? "writeFilledList" : "writeList",
                        entries(list.entries(), constants, rule));
            case MapOf map ->
                call(
                        isLeftOutWhenEmpty(map.min()) ? "writeFilledMap" : "writeMap",
                        entries(map.entries(), constants, rule));
            case Plain plain when !plain.verb.isEmpty() -> call("write" + plain.verb);
            case Plain _, Named _ -> call("write", constants.codec(shape, rule));
        };
    }

    /// An empty list breaks the contract where at least one entry is asked for.
    boolean isLeftOutWhenEmpty(int min) {
        return min > 0 && !isRequired();
    }

    private static String entries(Shape shape, CodecConstants constants, String rule) {
        return constants.codec(shape, rule + "_ENTRY");
    }

    private String call(String method, String... codec) {
        var arguments = codec.length == 0 ? "" : codec[0] + ", ";
        return "out." + method + "(" + wire + ", " + arguments + "value." + name + "());";
    }
}
