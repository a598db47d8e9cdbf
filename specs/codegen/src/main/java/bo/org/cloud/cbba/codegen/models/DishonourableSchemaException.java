package bo.org.cloud.cbba.codegen.models;

/// A named schema says what Java cannot.
final class DishonourableSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String schema;

    DishonourableSchemaException(String schema, String reason) {
        super(reason);
        this.schema = schema;
    }

    String schema() {
        return schema;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
