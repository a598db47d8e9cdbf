package bo.org.cloud.cbba.pact;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the build says of who needs whom: modules that depend on another service's client, and contracts that
/// receive another service's events. Nobody keeps a list.
record Build(Path root, Map<String, Module> modules) {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern MODULE = Pattern.compile("<module>(services/.*?)</module>");

    /// @param dependencies artifacts of ours that its main code sees
    record Module(String folder, Set<String> dependencies) {}

    static Build of(Path root) {
        var modules = new TreeMap<String, Module>();
        MODULE.matcher(read(root.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .forEach(folder -> {
                    var pom = read(root.resolve(folder).resolve("pom.xml"));
                    modules.put(first("</parent>.*?<artifactId>(.*?)<", pom), new Module(folder, needed(pom)));
                });
        return new Build(root, modules);
    }

    private static Set<String> needed(String pom) {
        return DEPENDENCY
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(text -> !text.contains("<scope>test"))
                .filter(text -> text.contains("<groupId>bo.org.cloud.cbba<"))
                .map(text -> first("<artifactId>(.*?)<", text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The services by their words, each with the module that is it.
    Map<String, String> services() {
        var services = new TreeMap<String, String>();
        modules.forEach((artifact, module) -> module.dependencies().stream()
                .filter(each -> each.endsWith("-server"))
                .forEach(server -> services.put(server.substring(0, server.length() - "-server".length()), artifact)));
        return services;
    }

    /// A module with all of ours that it stands on, without what is generated: what follows from a `receive`
    /// operation is a message's matter.
    Set<String> standingOn(String artifact) {
        var reached = new HashSet<String>();
        reach(artifact, reached);
        return reached;
    }

    private void reach(String artifact, Set<String> reached) {
        if (modules.containsKey(artifact) && reached.add(artifact)) {
            module(artifact).dependencies().forEach(each -> reach(each, reached));
        }
    }

    private Module module(String artifact) {
        return Objects.requireNonNull(modules.get(artifact), artifact);
    }

    /// The modules from which a service calls another.
    List<String> callers(String consumer, String provider) {
        return standingOn(Objects.requireNonNull(services().get(consumer), consumer)).stream()
                .filter(each -> module(each).dependencies().contains(provider + "-client"))
                .sorted()
                .toList();
    }

    /// Every `consumer provider` of which the consumer may call the provider.
    Set<Pair> calls() {
        var words = services().keySet();
        return words.stream()
                .flatMap(consumer -> words.stream()
                        .filter(provider -> !provider.equals(consumer))
                        .filter(provider -> !callers(consumer, provider).isEmpty())
                        .map(provider -> new Pair(consumer, provider)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every event that a service receives of another.
    Set<Heard> messages() {
        return services().keySet().stream().flatMap(this::received).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Heard> received(String consumer) {
        var contract = asyncapi(consumer);
        return contract.getJsonObject("operations").values().stream()
                .map(JsonValue::asJsonObject)
                .filter(operation -> operation.getString("action").equals("receive"))
                .flatMap(operation -> operation.getJsonArray("messages").stream())
                .map(reference -> SpecFields.resolve(contract, reference.asJsonObject()))
                .map(message -> new Heard(
                        new Pair(consumer, publisherOf(message.getString("x-source"))), message.getString("name")));
    }

    private String publisherOf(String source) {
        return services().keySet().stream()
                .filter(service -> asyncapi(service).getString("x-source").equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no service is " + source));
    }

    JsonObject asyncapi(String service) {
        return json("generated/specs/asyncapi/" + service + ".json");
    }

    JsonObject openapi(String service) {
        return json("generated/specs/openapi/" + service + ".json");
    }

    private JsonObject json(String file) {
        try (var reader = Json.createReader(Files.newInputStream(root.resolve(file)))) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
