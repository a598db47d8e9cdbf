package bo.org.cloud.cbba.codegen.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What an operation's `x-` members say.
record Traits(Map<String, Object> extensions) {
    boolean isIdempotent() {
        return is("x-idempotent");
    }

    boolean isVersioned() {
        return is("x-versioned");
    }

    boolean isPreconditionRequired() {
        return "required".equals(extensions.get("x-precondition"));
    }

    boolean isList() {
        return extensions.containsKey("x-list");
    }

    /// The constant of `RateClass`.
    String rateClass() {
        return text("x-rate-limit").orElse("read").toUpperCase(Locale.ROOT);
    }

    Optional<String> standard() {
        return text("x-standard");
    }

    Optional<String> cacheControl() {
        return text("x-cache");
    }

    Optional<String> maxBodyBytes() {
        return Optional.ofNullable(extensions.get("x-max-body")).map(Object::toString);
    }

    /// Every code that the operation may answer with.
    List<String> problems() {
        return texts("x-problems");
    }

    /// Those of them that the operation names itself.
    List<String> ownProblems() {
        return texts("x-operation-problems");
    }

    private boolean is(String name) {
        return Boolean.TRUE.equals(extensions.get(name));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(extensions.get(name)).map(Object::toString);
    }

    private List<String> texts(String name) {
        return extensions.get(name) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
