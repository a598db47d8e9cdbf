package bo.org.cloud.cbba.codegen.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an operation is, and thereby what can go wrong with it: the values of `trait` in the problem catalogue.
enum Trait {
    ALWAYS,
    BODY,
    AUTHENTICATED,
    STEP_UP,
    RESOURCE,
    WRITE,
    IDEMPOTENT,
    VERSIONED,
    PRECONDITION,
    CURSOR,
    /// Found before any operation is known, so no operation has it.
    TRANSPORT;

    boolean holdsFor(TerseOperation operation) {
        return switch (this) {
            case ALWAYS -> true;
            case BODY -> operation.hasBody();
            case AUTHENTICATED -> operation.takesBearer();
            case STEP_UP -> operation.requires("step_up");
            case RESOURCE -> operation.hasPathParameter() || operation.requires("owner");
            case WRITE -> operation.isWrite();
            case IDEMPOTENT -> operation.says("x-idempotent");
            case VERSIONED -> operation.says("x-versioned") && operation.isWrite() && !operation.isPost();
            case PRECONDITION -> operation.text("x-precondition").equals("required");
            case CURSOR -> operation.spot().has("x-list");
            case TRANSPORT -> false;
        };
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
