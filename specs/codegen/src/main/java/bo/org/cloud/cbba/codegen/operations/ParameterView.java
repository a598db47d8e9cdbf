package bo.org.cloud.cbba.codegen.operations;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenParameter;

/// One parameter of an operation, in the words of the templates.
///
/// @param wireName as the contract has it
/// @param name as Java has it
/// @param place `path`, `query`, `header` or `cookie`
/// @param element type of one value
/// @param reader expression of the parameter type that reads one value
record ParameterView(
        String wireName, String name, String place, String element, boolean isList, boolean isRequired, String reader) {
    /// What the runtime and the client see to by themselves.
    private static final Set<String> HOUSE_HEADERS = Set.of(
            "idempotency-key",
            "if-match",
            "if-none-match",
            "accept-language",
            "x-request-id",
            "x-correlation-id",
            "traceparent");
    /// What only browsers send, or what the client's options know.
    private static final Set<String> NOT_FROM_CLIENTS = Set.of("origin", "authorization");
    /// Words that the code around a parameter uses itself.
    private static final Set<String> TAKEN =
            Set.of("body", "call", "exchange", "port", "page", "version", "idempotencyKey", "transport", "request");

    /// What browsers read a promise from (RFC 6265bis section 4.1.3), and people do not say.
    private static final Pattern COOKIE_PREFIX = Pattern.compile("^__(Secure|Host)-");

    static boolean isForHandlers(CodegenParameter parameter) {
        return !(parameter.isHeaderParam && HOUSE_HEADERS.contains(parameter.baseName.toLowerCase(Locale.ROOT)));
    }

    static ParameterView of(CodegenParameter parameter, ServiceContract contract, TypeNames types) {
        var element = parameter.isArray ? parameter.baseType : parameter.dataType;
        var model = contract.models().stream()
                .filter(candidate -> candidate.classname.equals(element))
                .findAny();
        var camel = Names.camel(COOKIE_PREFIX.matcher(parameter.baseName).replaceFirst(""));
        return new ParameterView(
                parameter.baseName,
                TAKEN.contains(camel) ? camel + "Parameter" : camel,
                place(parameter),
                types.of(element),
                parameter.isArray,
                parameter.required,
                reader(parameter, element, model, types));
    }

    private static String place(CodegenParameter parameter) {
        if (parameter.isPathParam) {
            return "path";
        }
        if (parameter.isQueryParam) {
            return "query";
        }
        return parameter.isHeaderParam ? "header" : "cookie";
    }

    private static String reader(
            CodegenParameter parameter, String element, Optional<CodegenModel> model, TypeNames types) {
        if (model.isPresent()) {
            var type = types.of(element);
            // Whoever sends a value that this version of the contract does not know yet has to be told so.
            var values = model.get().isEnum ? ".values()" : ".KNOWN.toArray(" + type + "[]::new)";
            return "Parameters.oneOf(" + type + values + ", " + type + "::value)";
        }
        return switch (element) {
            case "String" -> string(parameter);
            case "Integer" -> number("integer", "INTEGER", "", parameter);
            case "Long" -> number("longInteger", "LONG", "L", parameter);
            case "UUID" -> "Parameters.UUID";
            case "Boolean" -> "Parameters.BOOLEAN";
            case "LocalDate" -> "Parameters.DATE";
            case "Instant" -> "Parameters.INSTANT";
            case "Double" -> "Parameters.NUMBER";
            case "URI" -> "Parameters.URI";
            default ->
                throw new IllegalArgumentException("parameter " + parameter.baseName + " has the type " + element);
        };
    }

    private static String string(CodegenParameter parameter) {
        var isBounded = parameter.minLength != null || parameter.maxLength != null;
        var rule = new StringBuilder("StringRule.").append(isBounded ? length(parameter) : "ANY");
        format(parameter)
                .ifPresent(
                        format -> rule.append(".format(Format.").append(format).append(')'));
        if (parameter.pattern != null) {
            rule.append(".pattern(").append(Literals.string(parameter.pattern)).append(')');
        }
        return rule.toString().equals("StringRule.ANY") ? "Parameters.STRING" : "Parameters.string(" + rule + ")";
    }

    private static String length(CodegenParameter parameter) {
        var least = Optional.ofNullable(parameter.minLength).orElse(0);
        var most =
                Optional.ofNullable(parameter.maxLength).map(Object::toString).orElse("Integer.MAX_VALUE");
        return "length(" + least + ", " + most + ")";
    }

    private static Optional<String> format(CodegenParameter parameter) {
        return switch (parameter.dataFormat) {
            case "email" -> Optional.of("EMAIL");
            case "password" -> Optional.of("PASSWORD");
            case "phone", "e164" -> Optional.of("E164");
            case null, default -> Optional.empty();
        };
    }

    private static String number(String method, String constant, String suffix, CodegenParameter parameter) {
        if (parameter.minimum == null && parameter.maximum == null) {
            return "Parameters." + constant;
        }
        var box = constant.equals("LONG") ? "Long" : "Integer";
        var least = Optional.ofNullable(parameter.minimum)
                .map(value -> value + suffix)
                .orElse(box + ".MIN_VALUE");
        var most = Optional.ofNullable(parameter.maximum)
                .map(value -> value + suffix)
                .orElse(box + ".MAX_VALUE");
        return "Parameters." + method + "(" + least + ", " + most + ")";
    }

    boolean isFromClients() {
        return !place.equals("cookie") && !NOT_FROM_CLIENTS.contains(wireName.toLowerCase(Locale.ROOT));
    }

    /// The type as ports and clients have it.
    String type() {
        if (isList) {
            return "List<" + element + ">";
        }
        return isRequired ? unboxed() : "Optional<" + element + ">";
    }

    private String unboxed() {
        return switch (element) {
            case "Integer" -> "int";
            case "Long" -> "long";
            case "Boolean" -> "boolean";
            case "Double" -> "double";
            default -> element;
        };
    }

    String declaration() {
        return type() + " " + name;
    }

    /// Whether the reader is more than a name, so that it is made once and kept.
    boolean hasRule() {
        return reader.contains("(");
    }

    /// The method of the exchange that reads it.
    String accessor() {
        if (isList) {
            return "queryList";
        }
        return switch (place) {
            case "query" -> isRequired ? "requiredQuery" : "query";
            case "header" -> isRequired ? "requiredHeader" : "header";
            default -> place;
        };
    }
}
