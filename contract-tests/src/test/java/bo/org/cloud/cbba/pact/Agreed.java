package bo.org.cloud.cbba.pact;

import au.com.dius.pact.core.model.V4Interaction;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What an interaction is about, in the words of the contract.
///
/// @param code the problem that is answered, as `Operation CODE`
/// @param fields of the answer, as `Schema.field`
record Agreed(String operation, Optional<String> code, Set<String> fields) {
    static Agreed of(ServiceContract contract, V4Interaction.SynchronousHttp call) {
        var request = call.getRequest();
        var operation = contract.operation(request.getMethod(), request.getPath())
                .orElseThrow(
                        () -> new AssertionError("no contract has " + request.getMethod() + " " + request.getPath()));
        var body = read(call.getResponse().getBody().valueAsString());
        var status = call.getResponse().getStatus();
        var fields = contract.answer(operation, status, call.getResponse().contentTypeHeader())
                .map(schema -> SpecFields.in(contract.openapi(), schema, body).found())
                .orElse(Set.of());
        var id = operation.id();
        var code = Optional.ofNullable(body.getString("code", null))
                .map(each -> id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + " " + each);
        return new Agreed(id, code, fields);
    }

    static Set<String> fields(ServiceContract contract, V4Interaction.AsynchronousMessage message) {
        var schema = contract.message(message.getDescription()).orElseThrow().getJsonObject("payload");
        return SpecFields.in(contract.asyncapi(), schema, read(message.contentsAsString()))
                .found();
    }

    static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
