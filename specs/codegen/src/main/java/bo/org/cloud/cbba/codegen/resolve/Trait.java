package bo.org.cloud.cbba.codegen.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What an operation is, and thereby what can go wrong with it: the values of `trait` in the problem catalogue.
enum Trait {
    ALWAYS(operation -> true),
    BODY(TerseOperation::hasBody),
    AUTHENTICATED(TerseOperation::takesBearer),
    STEP_UP(operation -> operation.requires("step_up")),
    RESOURCE(operation -> operation.hasPathParameter() || operation.requires("owner")),
    WRITE(TerseOperation::isWrite),
    IDEMPOTENT(operation -> operation.says("x-idempotent")),
    VERSIONED(operation -> operation.says("x-versioned") && operation.isWrite() && !operation.isPost()),
    PRECONDITION(operation -> operation.text("x-precondition").equals("required")),
    CURSOR(operation -> operation.spot().has("x-list")),
    /// Found before any operation is known, so no operation has it.
    TRANSPORT(operation -> false);

    private final Predicate<TerseOperation> applies;

    Trait(Predicate<TerseOperation> applies) {
        this.applies = applies;
    }

    boolean holdsFor(TerseOperation operation) {
        return applies.test(operation);
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> named(String name) {
        return Arrays.stream(values())
                .filter(trait -> trait.wireName().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Trait::wireName).collect(Collectors.joining(", "));
    }
}
