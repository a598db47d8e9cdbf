package bo.org.cloud.cbba.codegen.resolve;

import java.util.Set;

/// The keys that terse REST contracts may use, by place. What stands here is read by somebody; all else is
/// refused.
final class RestVocabulary {
    static final Set<String> ROOT = Set.of("openapi", "info", "x-service", "servers", "tags", "paths", "components");
    static final Set<String> PATH = Set.of("get", "put", "post", "delete", "patch", "parameters");
    static final Set<String> OPERATION = Set.of(
            "operationId",
            "tags",
            "summary",
            "description",
            "deprecated",
            "security",
            "parameters",
            "requestBody",
            "responses",
            "x-requires",
            "x-rate-limit",
            "x-idempotent",
            "x-versioned",
            "x-precondition",
            "x-accepted",
            "x-max-body",
            "x-cache",
            "x-standard",
            "x-problems",
            "x-list",
            "x-credential");
    static final Set<String> PARAMETER =
            Set.of("$ref", "in", "name", "required", "description", "schema", "example", "deprecated");
    static final Set<String> REQUEST_BODY = Set.of("description", "required", "content");
    static final Set<String> MEDIA = Set.of("schema", "examples");
    static final Set<String> EXAMPLE = Set.of("$ref", "summary", "description", "value", "x-state");
    static final Set<String> RESPONSE = Set.of("description", "headers", "content");
    static final Set<String> HEADER = Set.of("$ref", "description", "required", "schema", "deprecated");
    static final Set<String> COMPONENTS = Set.of("schemas", "parameters", "headers", "examples", "securitySchemes");

    private RestVocabulary() {}
}
