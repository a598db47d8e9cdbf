package bo.org.cloud.cbba.pact;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the build and the consumers' classes ask for and no pact has.
record Coverage(Build build, List<V4Pact> pacts) {
    /// Every gap, in words.
    List<String> gaps() {
        return Stream.concat(
                        build.calls().stream().flatMap(pair -> gapsOfCalls(pair).stream()),
                        build.messages().stream().flatMap(heard -> gapsOfMessage(heard).stream()))
                .toList();
    }

    private Optional<V4Pact> pact(Pair pair) {
        return pacts.stream().filter(pact -> pairOf(pact).equals(pair)).findFirst();
    }

    static Pair pairOf(V4Pact pact) {
        return new Pair(pact.getConsumer().getName(), pact.getProvider().getName());
    }

    private Set<String> gapsOfCalls(Pair pair) {
        var calls = pact(pair).stream().flatMap(PactFiles::calls).toList();
        if (calls.isEmpty()) {
            return Set.of(pair + ": no pact of its calls");
        }
        return gapsOfCalls(pair, Usage.of(build.callers(pair.consumer(), pair.provider()), pair.provider()), calls);
    }

    /// @param usage of the provider by the consumer
    Set<String> gapsOfCalls(Pair pair, Usage usage, Collection<V4Interaction.SynchronousHttp> calls) {
        var contract = ServiceContract.of(build, pair.provider());
        var agreed = calls.stream().map(call -> Agreed.of(contract, call)).toList();
        var gaps = new TreeSet<String>();
        gaps.addAll(
                missing(pair + ": calls ", usage.operations(), agreed.stream().map(Agreed::operation)));
        gaps.addAll(
                missing(pair + ": decides by ", usage.codes(), agreed.stream().flatMap(each -> each.code().stream())));
        var used = new TreeSet<String>();
        usage.answerFields().stream()
                .filter(each -> isField(contract.openapi(), each))
                .forEach(used::add);
        usage.wholes().forEach(schema -> used.addAll(required(contract.openapi(), schema)));
        gaps.addAll(missing(pair + ": reads ", used, agreed.stream().flatMap(each -> each.fields().stream())));
        return gaps;
    }

    private Set<String> gapsOfMessage(Heard heard) {
        var message = pact(heard.pair()).stream()
                .flatMap(PactFiles::messages)
                .filter(each -> each.getDescription().equals(heard.type()))
                .findFirst();
        if (message.isEmpty()) {
            return Set.of(heard + ": no pact");
        }
        var consumer = build.services().get(heard.pair().consumer());
        var usage = Usage.of(List.of(consumer), heard.pair().provider());
        return gapsOfMessage(heard, usage, message.get());
    }

    /// @param usage of the provider's events by the consumer
    Set<String> gapsOfMessage(Heard heard, Usage usage, V4Interaction.AsynchronousMessage message) {
        var contract = ServiceContract.of(build, heard.pair().provider());
        var payload =
                SpecFields.nameOf(contract.message(heard.type()).orElseThrow().getJsonObject("x-payload"));
        var used = new TreeSet<>(usage.eventFields());
        used.removeIf(field -> !field.startsWith(payload + "."));
        return missing(heard + ": reads ", used, Agreed.fields(contract, message).stream());
    }

    private static Set<String> missing(String what, Set<String> used, Stream<String> agreed) {
        var left = new TreeSet<>(used);
        agreed.forEach(left::remove);
        var words = new TreeSet<String>();
        left.forEach(each -> words.add(what + each));
        return words;
    }

    /// Values that may grow are records in Java and plain text in the contract.
    private static boolean isField(JsonObject openapi, String field) {
        var dot = field.indexOf('.');
        var name = field.substring(dot + 1);
        var schema =
                openapi.getJsonObject("components").getJsonObject("schemas").getJsonObject(field.substring(0, dot));
        return schema != null
                && schema.containsKey("properties")
                && schema.getJsonObject("properties").containsKey(name);
    }

    private static Set<String> required(JsonObject openapi, String schema) {
        var found = new TreeSet<String>();
        var definition =
                openapi.getJsonObject("components").getJsonObject("schemas").getJsonObject(schema);
        definition.getJsonArray("required").getValuesAs(JsonString::getString).forEach(field -> {
            found.add(schema + "." + field);
            var member = definition.getJsonObject("properties").getJsonObject(field);
            var inner = member.containsKey("items") ? member.getJsonObject("items") : member;
            if (inner.containsKey("$ref") && SpecFields.resolve(openapi, inner).containsKey("properties")) {
                found.addAll(required(openapi, SpecFields.nameOf(inner)));
            }
        });
        return found;
    }
}
