package bo.org.cloud.cbba.contract;

import bo.org.cloud.cbba.contract.FieldError.Parameter;
import bo.org.cloud.cbba.contract.FieldError.Place;
import bo.org.cloud.cbba.contract.FieldError.Pointer;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// Entries of a problem's `errors`: `{pointer | parameter {in, name}, code, detail}`.
final class FieldErrorCodec implements Codec<FieldError> {
    static final FieldErrorCodec INSTANCE = new FieldErrorCodec();

    private static final StringRule TEXT = StringRule.ANY.verbatim();
    private static final Codec<Parameter> PARAMETER = new ParameterCodec();

    private FieldErrorCodec() {}

    @Override
    public @Nullable FieldError read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Place place = null;
        String code = null;
        String detail = "";
        while (in.nextField()) {
            switch (in.field()) {
                case "pointer" -> place = pointer(in);
                case "parameter" -> place = PARAMETER.read(in);
                case "code" -> code = in.readString(TEXT);
                case "detail" -> detail = in.readString(TEXT);
                default -> in.unknownField();
            }
        }
        in.require("code", code);
        boolean whole = in.endObject();
        if (!whole || code == null || detail == null) {
            return null;
        }
        return new FieldError(place == null ? new Pointer("") : place, code, detail);
    }

    @Override
    public void write(JsonOutput out, FieldError value) {
        out.beginObject();
        switch (value.place()) {
            case Pointer(String pointer) -> out.writeString("pointer", pointer);
            case Parameter parameter -> out.write("parameter", PARAMETER, parameter);
        }
        out.writeString("code", value.code());
        out.writeString("detail", value.detail());
        out.endObject();
    }

    private static @Nullable Place pointer(JsonInput in) {
        String pointer = in.readString(TEXT);
        return pointer == null ? null : new Pointer(pointer);
    }

    private static final class ParameterCodec implements Codec<Parameter> {
        @Override
        public @Nullable Parameter read(JsonInput in) {
            if (!in.beginObject()) {
                return null;
            }
            String where = null;
            String name = null;
            while (in.nextField()) {
                switch (in.field()) {
                    case "in" -> where = in.readString(TEXT);
                    case "name" -> name = in.readString(TEXT);
                    default -> in.unknownField();
                }
            }
            in.require("in", where);
            in.require("name", name);
            return in.endObject() && where != null && name != null ? new Parameter(where, name) : null;
        }

        @Override
        public void write(JsonOutput out, Parameter value) {
            out.beginObject();
            out.writeString("in", value.in());
            out.writeString("name", value.name());
            out.endObject();
        }
    }
}
