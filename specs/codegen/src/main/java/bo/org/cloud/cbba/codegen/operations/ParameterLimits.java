package bo.org.cloud.cbba.codegen.operations;

import java.util.Optional;
import org.openapitools.codegen.CodegenParameter;

/// What a contract can say of a parameter but the runtime does not check. To generate it all the same would be
/// to lose it without a word.
final class ParameterLimits {
    private ParameterLimits() {}

    /// Why the parameter cannot be honoured, without its name; empty if it can.
    static Optional<String> refusal(CodegenParameter parameter) {
        if (parameter.isArray && !parameter.isQueryParam) {
            return Optional.of("is a list: only query parameters may be");
        }
        if (parameter.isArray && !parameter.isCollectionFormatMulti) {
            return Optional.of("is a list in one value: repeat the parameter instead");
        }
        if (parameter.minItems != null || parameter.maxItems != null || parameter.uniqueItems) {
            return Optional.of("bounds its list, which nothing checks");
        }
        if (parameter.defaultValue != null && !parameter.isArray) {
            return Optional.of("has a default: say in its description what it means to leave it out");
        }
        if (parameter.exclusiveMinimum || parameter.exclusiveMaximum || parameter.multipleOf != null) {
            return Optional.of("has a bound that nothing checks: only minimum and maximum are");
        }
        var isBounded = parameter.minimum != null || parameter.maximum != null;
        return isBounded && parameter.isNumber
                ? Optional.of("is a number with bounds, which nothing checks: only those of integers are")
                : Optional.empty();
    }
}
