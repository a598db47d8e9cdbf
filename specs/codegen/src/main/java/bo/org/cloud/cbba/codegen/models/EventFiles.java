package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.EventContract.Message;
import bo.org.cloud.cbba.codegen.models.EventContract.Reception;
import bo.org.cloud.cbba.codegen.operations.Docs;
import bo.org.cloud.cbba.codegen.operations.Literals;
import bo.org.cloud.cbba.codegen.operations.Names;
import bo.org.cloud.cbba.codegen.operations.SourceFile;
import bo.org.cloud.cbba.codegen.operations.Templates;
import bo.org.cloud.cbba.codegen.resolve.Refusal;
import bo.org.cloud.cbba.codegen.resolve.RefusedSpecException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Writes all that the event contracts become: event records under one sealed interface per service,
/// publishers, and for each consumer its handler ports and dispatcher.
public final class EventFiles {
    private final Map<String, EventContract> bySource = new LinkedHashMap<>();
    private final JsonNode models;

    private EventFiles(List<JsonNode> contracts, JsonNode models) {
        contracts.stream().map(EventContract::new).forEach(contract -> bySource.put(contract.source(), contract));
        this.models = models;
    }

    /// @param contracts resolved AsyncAPI files
    /// @param models what `events.mjs` printed for them
    /// @throws RefusedSpecException if a schema says what Java cannot
    public static List<SourceFile> of(List<JsonNode> contracts, JsonNode models) {
        var files = new EventFiles(contracts, models);
        return files.bySource.values().stream()
                .flatMap(contract -> files.of(contract).stream())
                .toList();
    }

    private List<SourceFile> of(EventContract contract) {
        var files = new ArrayList<SourceFile>();
        var published = contract.published();
        if (!published.isEmpty()) {
            files.addAll(models(contract));
            files.add(sealedInterface(contract, published));
            files.add(publisher(contract, published));
        }
        var received = contract.received();
        if (!received.isEmpty()) {
            received.forEach(reception -> files.add(handler(contract, reception)));
            files.add(dispatcher(contract, received));
        }
        return files;
    }

    private List<SourceFile> models(EventContract contract) {
        try {
            var schemas = new LinkedHashMap<String, JsonNode>();
            var names = new HashMap<String, String>();
            models.path(contract.service()).properties().forEach(entry -> {
                schemas.put(entry.getKey(), entry.getValue());
                names.put(entry.getKey(), JavaNames.requireFree(entry.getKey(), entry.getKey()));
            });
            contract.published().stream()
                    .filter(message -> !schemas.containsKey(message.name()))
                    .forEach(message -> {
                        throw new DishonourableSchemaException(message.name(), "a payload is called like its message");
                    });
            var read = new SchemaReader(schemas, names).models();
            return new ModelFiles(contract.spec(), contract.service() + "-client", contract.eventPackage(), read)
                    .all(events(contract));
        } catch (DishonourableSchemaException refused) {
            var reason = refused.schema() + ": " + refused.reason();
            throw new RefusedSpecException(List.of(new Refusal(contract.spec(), 1, reason)));
        }
    }

    /// What the template of records is told of those that are events.
    private static Map<String, Map<String, Object>> events(EventContract contract) {
        return contract.published().stream()
                .collect(Collectors.toMap(
                        Message::name,
                        message -> Map.<String, Object>of(
                                "interface", contract.className() + "Event",
                                "type", Literals.string(message.wire()),
                                "version", Literals.string(message.version()),
                                "source", Literals.string(message.source()),
                                "sensitive", message.isSensitive())));
    }

    private SourceFile sealedInterface(EventContract contract, List<Message> published) {
        return file(
                contract,
                "client",
                contract.eventPackage(),
                contract.className() + "Event",
                "events",
                Map.of(
                        "doc", Docs.paragraphs(Docs.sentence(contract.description())),
                        "permits",
                                published.stream().map(Message::name).sorted().collect(Collectors.joining(", "))));
    }

    private SourceFile publisher(EventContract contract, List<Message> published) {
        return server(
                contract,
                contract.className() + "Publisher",
                "publisher",
                Map.of(
                        "service", contract.service(),
                        "events", published.stream().map(this::view).toList()));
    }

    private SourceFile handler(EventContract contract, Reception reception) {
        var message = reception.message();
        return server(
                contract,
                message.name() + "Handler",
                "handler",
                Map.of(
                        "doc", Docs.paragraphs(Docs.sentence(reception.summary()), reception.description()),
                        "methodDoc", doc(message),
                        "type", type(message),
                        "event", message.name()));
    }

    private SourceFile dispatcher(EventContract contract, List<Reception> received) {
        var views =
                received.stream().map(reception -> view(reception.message())).toList();
        return server(
                contract,
                contract.className() + "Dispatcher",
                "dispatcher",
                Map.of(
                        "service", contract.service(),
                        "consumer", Literals.string(contract.service()),
                        "events", views,
                        "parameters",
                                views.stream()
                                        .map(view -> view.get("event") + "Handler " + view.get("method"))
                                        .collect(Collectors.joining(", ")),
                        "subscriptions",
                                received.stream()
                                        .map(reception -> "to("
                                                + reception.message().name() + ".TYPE, Mode." + reception.mode() + ")")
                                        .collect(Collectors.joining(", "))));
    }

    private Map<String, Object> view(Message message) {
        return Map.of(
                "event", message.name(),
                "type", type(message),
                "wire", Literals.string(message.wire()),
                "method", Names.camel(message.name()),
                "doc", doc(message));
    }

    private static List<String> doc(Message message) {
        return Docs.paragraphs(Docs.sentence(message.summary()), message.description());
    }

    /// The class of a message, with its package.
    private String type(Message message) {
        var producer = Objects.requireNonNull(bySource.get(message.source()), message.source());
        return producer.eventPackage() + "." + message.name();
    }

    private static SourceFile server(EventContract contract, String name, String template, Map<String, Object> view) {
        return file(contract, "server", contract.serverPackage(), name, template, view);
    }

    private static SourceFile file(
            EventContract contract,
            String side,
            String packageName,
            String name,
            String template,
            Map<String, Object> view) {
        var whole = new LinkedHashMap<>(view);
        whole.put("spec", contract.spec());
        whole.put("package", packageName);
        whole.put("name", name);
        return new SourceFile(contract.service() + "-" + side, packageName, name, Templates.fill(template, whole));
    }
}
