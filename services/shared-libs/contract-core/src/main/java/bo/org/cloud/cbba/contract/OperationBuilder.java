package bo.org.cloud.cbba.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads in generated code like the operation in the spec; what is not said keeps the quiet default.
public final class OperationBuilder {
    private static final int DEFAULT_MAX_BODY_BYTES = 64 * 1024;

    private final String id;
    private final String method;
    private final String path;
    private int status = 200;
    private Requirement requirement = Requirement.NONE;
    private RateClass rateClass = RateClass.READ;
    private boolean idempotent;
    private boolean versioned;
    private boolean preconditionRequired;
    private List<String> consumes = List.of();
    private Optional<String> produces = Optional.empty();
    private Set<String> parameters = Set.of();
    private int maxBodyBytes = DEFAULT_MAX_BODY_BYTES;
    private String cacheControl = "no-store";
    private Optional<String> standard = Optional.empty();
    private Set<String> problems = Set.of();

    OperationBuilder(String id, String method, String path) {
        this.id = id;
        this.method = method;
        this.path = path;
    }

    public OperationBuilder answers(int successStatus) {
        status = successStatus;
        return this;
    }

    public OperationBuilder requires(Requirement.AllOf... alternatives) {
        requirement = Requirement.anyOf(alternatives);
        return this;
    }

    public OperationBuilder limitedAs(RateClass limits) {
        rateClass = limits;
        return this;
    }

    public OperationBuilder idempotent() {
        idempotent = true;
        return this;
    }

    public OperationBuilder versioned() {
        versioned = true;
        return this;
    }

    public OperationBuilder preconditionRequired() {
        preconditionRequired = true;
        return this;
    }

    public OperationBuilder consumes(String... mediaTypes) {
        consumes = List.of(mediaTypes);
        return this;
    }

    public OperationBuilder produces(String mediaType) {
        produces = Optional.of(mediaType);
        return this;
    }

    public OperationBuilder parameters(String... names) {
        parameters = Set.of(names);
        return this;
    }

    public OperationBuilder maxBodyBytes(int bytes) {
        maxBodyBytes = bytes;
        return this;
    }

    public OperationBuilder cacheControl(String value) {
        cacheControl = value;
        return this;
    }

    public OperationBuilder standard(String name) {
        standard = Optional.of(name);
        return this;
    }

    public OperationBuilder problems(String... codes) {
        problems = Set.of(codes);
        return this;
    }

    public Operation build() {
        return new Operation(
                id,
                method,
                path,
                status,
                requirement,
                rateClass,
                idempotent,
                versioned,
                preconditionRequired,
                consumes,
                produces,
                parameters,
                maxBodyBytes,
                cacheControl,
                standard,
                problems);
    }
}
