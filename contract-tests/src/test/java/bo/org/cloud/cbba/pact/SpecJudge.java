package bo.org.cloud.cbba.pact;

import au.com.dius.pact.core.model.V4Interaction;
import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import java.util.List;
import java.util.stream.Stream;

/// Judges by a provider's resolved contracts whether a pact may promise what it does.
final class SpecJudge {
    private final ServiceContract contract;
    private final OpenApiInteractionValidator validator;

    SpecJudge(ServiceContract contract) {
        this.contract = contract;
        // An allOf is one object: else each half refuses the fields of the other.
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                        contract.openapi().toString())
                .withResolveCombinators(true)
                .build();
    }

    /// What the contract does not allow.
    List<String> faults(V4Interaction.SynchronousHttp call) {
        var sent = call.getRequest();
        var request = new SimpleRequest.Builder(sent.getMethod(), sent.getPath());
        sent.getQuery().forEach(request::withQueryParam);
        sent.getHeaders().forEach(request::withHeader);
        if (sent.getBody().isPresent()) {
            request.withBody(sent.getBody().valueAsString());
        }
        var received = call.getResponse();
        var response = SimpleResponse.Builder.status(received.getStatus());
        received.getHeaders().forEach(response::withHeader);
        response.withBody(received.getBody().valueAsString());
        var unknown = contract.operation(sent.getMethod(), sent.getPath()).stream()
                .flatMap(operation -> sent.getQuery().keySet().stream()
                        .filter(name -> !contract.queryOf(operation).contains(name)))
                .map(name -> "no such parameter: " + name);
        var broken = validator.validate(request.build(), response.build()).getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                // A pact names the headers that its consumer reads, and no others.
                .filter(message -> !message.getKey().equals("validation.response.header.missing"))
                .map(message -> message.getKey() + ": " + message.getMessage());
        return Stream.concat(unknown, broken).toList();
    }

    /// What the contract does not allow.
    List<String> faults(V4Interaction.AsynchronousMessage message) {
        return contract.message(message.getDescription())
                .map(spec -> {
                    var schema = spec.getJsonObject("payload");
                    var document = Agreed.read(message.contentsAsString());
                    var foreign = SpecFields.in(contract.asyncapi(), schema, document).foreign().stream()
                            .map(field -> "no such field: " + field);
                    var whole = Json.createObjectBuilder(schema)
                            .add("components", contract.asyncapi().getJsonObject("components"))
                            .build();
                    var broken = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(whole.toString(), InputFormat.JSON)
                            .validate(message.contentsAsString(), InputFormat.JSON)
                            .stream()
                            .map(Object::toString);
                    return Stream.concat(foreign, broken).toList();
                })
                .orElseGet(() -> List.of("no such event: " + message.getDescription()));
    }
}
