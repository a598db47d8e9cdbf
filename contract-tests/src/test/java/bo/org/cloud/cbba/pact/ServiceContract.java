package bo.org.cloud.cbba.pact;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A provider's resolved contracts, as far as pacts are about them.
record ServiceContract(JsonObject openapi, JsonObject asyncapi) {
    /// @param operation as the contract has it
    record Operation(String id, JsonObject operation) {}

    static ServiceContract of(Build build, String service) {
        return new ServiceContract(build.openapi(service), build.asyncapi(service));
    }

    String prefix() {
        return openapi.getJsonArray("servers").getJsonObject(0).getString("url");
    }

    Optional<Operation> operation(String method, String path) {
        return openapi.getJsonObject("paths").entrySet().stream()
                .filter(each -> path.matches((prefix() + each.getKey()).replaceAll("\\{[^}]*}", "[^/]+")))
                .map(each -> each.getValue().asJsonObject().get(method.toLowerCase(Locale.ROOT)))
                .filter(found -> found != null)
                .map(found -> new Operation(found.asJsonObject().getString("operationId"), found.asJsonObject()))
                .findFirst();
    }

    /// The names of its query parameters.
    Set<String> queryOf(Operation operation) {
        return operation.operation().getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .map(each -> SpecFields.resolve(openapi, each))
                .filter(each -> each.getString("in").equals("query"))
                .map(each -> each.getString("name"))
                .collect(Collectors.toSet());
    }

    /// The schema of an answer's body.
    Optional<JsonObject> answer(Operation operation, int status, String contentType) {
        return Optional.ofNullable(
                        operation.operation().getJsonObject("responses").getJsonObject("" + status))
                .map(response -> SpecFields.resolve(openapi, response).getJsonObject("content"))
                .map(content -> content.getJsonObject(contentType))
                .map(media -> media.getJsonObject("schema"));
    }

    /// The message of an event type.
    Optional<JsonObject> message(String type) {
        return asyncapi.getJsonObject("components").getJsonObject("messages").values().stream()
                .map(each -> each.asJsonObject())
                .filter(message -> message.getString("name").equals(type))
                .findFirst();
    }
}
