package bo.org.cloud.cbba.conformance;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One operation as its contract describes it.
///
/// @param path below the service's prefix, with its parameters in braces
record SpecOperation(SpecDocument document, String method, String path, JsonObject spec) {
    String id() {
        return spec.getString("operationId");
    }

    String wholePath() {
        return document.prefix() + path;
    }

    boolean takesToken() {
        return spec.getJsonArray("security").stream()
                .anyMatch(each -> each.asJsonObject().containsKey("bearerAuth"));
    }

    boolean needsToken() {
        return takesToken()
                && spec.getJsonArray("security").stream()
                        .noneMatch(each -> each.asJsonObject().isEmpty());
    }

    /// The alternatives of `x-requires`; none where anybody may call.
    List<JsonObject> requirements() {
        return list("x-requires").getValuesAs(JsonObject.class);
    }

    boolean promises(String problem) {
        return list("x-problems").getValuesAs(JsonString::getString).contains(problem);
    }

    boolean follows(String standard) {
        return spec.getString("x-standard", "").equals(standard);
    }

    boolean isIdempotent() {
        return spec.getBoolean("x-idempotent", false);
    }

    boolean isVersioned() {
        return spec.getBoolean("x-versioned", false);
    }

    int maxBody() {
        return spec.getInt("x-max-body");
    }

    List<JsonObject> parameters(String in) {
        return list("parameters").stream()
                .map(document::resolved)
                .filter(parameter -> parameter.getString("in").equals(in))
                .toList();
    }

    Set<String> mediaTypes() {
        return requestContent().keySet();
    }

    JsonObject bodySchema(String mediaType) {
        return document.resolved(requestContent().getJsonObject(mediaType).getJsonObject("schema"));
    }

    JsonObject requestExamples(String mediaType) {
        return requestContent().getJsonObject(mediaType).getJsonObject("examples");
    }

    int successStatus() {
        return statuses().stream()
                .filter(status -> status / 100 == 2)
                .findFirst()
                .orElseThrow();
    }

    Set<Integer> statuses() {
        return spec.getJsonObject("responses").keySet().stream()
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    Set<String> headers(int status) {
        return Optional.ofNullable(response(status).getJsonObject("headers"))
                .map(JsonObject::keySet)
                .orElse(Set.of());
    }

    /// The media types of a success; none where it has no body.
    JsonObject successContent() {
        return object(response(successStatus()), "content");
    }

    private JsonObject response(int status) {
        return document.resolved(spec.getJsonObject("responses").getJsonObject(Integer.toString(status)));
    }

    private JsonObject requestContent() {
        return object(object(spec, "requestBody"), "content");
    }

    private JsonArray list(String name) {
        return spec.containsKey(name) ? spec.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    static JsonObject object(JsonObject in, String name) {
        return in.containsKey(name) ? in.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
    }

    @Override
    public String toString() {
        return id();
    }
}
