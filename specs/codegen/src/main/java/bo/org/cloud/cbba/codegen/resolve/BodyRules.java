package bo.org.cloud.cbba.codegen.resolve;

import java.util.Locale;
import java.util.Set;

/// Bodies of requests and answers: a known media type, a schema with a name, and examples that show it.
final class BodyRules implements RestRules.OperationRule {
    private static final String JSON = "application/json";
    private static final String PATCH = "application/merge-patch+json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> WITHOUT_BODY = Set.of("204", "304");

    private final SchemaRules schemas;
    private final References references;
    private final Refusals refusals;

    BodyRules(SchemaRules schemas, References references, Refusals refusals) {
        this.schemas = schemas;
        this.references = references;
        this.refusals = refusals;
    }

    @Override
    public void requireOf(TerseOperation operation) {
        if (operation.hasBody()) {
            requireRequest(operation, operation.spot().get("requestBody"));
        } else if (operation.method().equals("patch")) {
            refusals.add(operation.spot(), "PATCH needs a merge patch as its requestBody");
        }
        for (var response : operation.responses()) {
            requireResponse(operation, response);
        }
        if (operation.spot().has("x-list")) {
            requireList(operation);
        }
    }

    private void requireRequest(TerseOperation operation, Spot body) {
        Keys.refuseUnknown(body, RestVocabulary.REQUEST_BODY, "a request body", refusals);
        if (!operation.isWrite() || operation.method().equals("delete")) {
            refusals.add(body, operation.method().toUpperCase(Locale.ROOT) + " takes no body");
        }
        if (!body.isTrue("required")) {
            refusals.add(body, "a request body must say required: true");
        }
        var media = body.get("content").fields();
        if (media.size() != 1) {
            refusals.add(body, "a request body has exactly one media type here");
        }
        for (var type : media) {
            requireRequestType(operation, type);
            requireMedia(type);
            requireExamples(type, "request body");
        }
    }

    private void requireRequestType(TerseOperation operation, Spot media) {
        var type = media.key();
        var isPatch = operation.method().equals("patch");
        if (isPatch != type.equals(PATCH)) {
            refusals.add(media, isPatch ? "PATCH takes " + PATCH : PATCH + " is for PATCH");
        } else if (type.equals(FORM) && operation.standard().isEmpty()) {
            refusals.add(media, "a form belongs to a foreign standard: name it in x-standard");
        } else if (!Set.of(JSON, PATCH, FORM).contains(type)) {
            refusals.add(media, "media type " + type + " has no codec");
        }
        var schema = references.follow(media.get("schema"));
        if (isPatch && schema.filter(found -> found.isTrue("x-merge-patch")).isEmpty()) {
            refusals.add(media, "a merge patch needs a schema named ...Patch with x-merge-patch: true");
        }
    }

    private void requireResponse(TerseOperation operation, Spot response) {
        Keys.refuseUnknown(response, RestVocabulary.RESPONSE, "a response", refusals);
        for (var header : response.get("headers").fields()) {
            requireHeader(header);
        }
        var media = response.get("content").fields();
        if (WITHOUT_BODY.contains(response.key()) && !media.isEmpty()) {
            refusals.add(response.get("content"), response.key() + " has no body");
        }
        if (media.size() > 1) {
            refusals.add(response.get("content"), "a response has at most one media type");
        }
        for (var type : media) {
            if (!type.key().equals(JSON)) {
                refusals.add(type, "media type " + type.key() + " has no codec");
            }
            if (!operation.spot().has("x-list")) {
                requireMedia(type);
            }
            requireExamples(type, "body of " + response.key());
        }
    }

    private void requireHeader(Spot header) {
        var followed = references.follow(header);
        if (followed.isEmpty()) {
            refusals.add(header, "$ref to nowhere: " + header.text("$ref"));
        } else if (header.reference().isEmpty()) {
            Keys.refuseUnknown(header, RestVocabulary.HEADER, "a header", refusals);
            schemas.requireInline(header.get("schema"));
        }
    }

    private void requireMedia(Spot media) {
        Keys.refuseUnknown(media, RestVocabulary.MEDIA, "a body", refusals);
        if (!media.has("schema")) {
            refusals.add(media, "a body has no schema");
            return;
        }
        schemas.requireInline(media.get("schema"));
        if (media.get("schema").reference().isEmpty()) {
            refusals.add(media.get("schema"), "the schema of a body must be a $ref: it becomes a type of that name");
        }
    }

    private void requireExamples(Spot media, String what) {
        if (media.get("examples").fields().isEmpty()) {
            refusals.add(media, "the " + what + " has no example");
        }
        for (var example : media.get("examples").fields()) {
            Keys.refuseUnknown(example, RestVocabulary.EXAMPLE, "an example", refusals);
            var followed = references.follow(example);
            if (followed.isEmpty()) {
                refusals.add(example, "$ref to nowhere: " + example.text("$ref"));
            } else if (!followed.get().has("value")) {
                refusals.add(example, "example " + example.key() + " has no value");
            }
        }
    }

    private void requireList(TerseOperation operation) {
        var item = operation.spot().get("x-list");
        if (!operation.file().top().get("components", "schemas").has(item.text())) {
            refusals.add(item, "x-list " + item.text() + " is no schema of this file");
        }
        var media = operation.spot().get("responses", "200", "content", JSON);
        if (media.has("schema")) {
            refusals.add(media.get("schema"), "x-list makes the schema: leave it out");
        }
        if (!media.exists()) {
            refusals.add(operation.spot(), "a list needs response 200 with an example of a page");
        }
    }
}
