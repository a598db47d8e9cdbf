package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// `specs/problems.yaml`: what each code means, in the order written.
final class ProblemCatalogue {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Set<String> KEYS = Set.of("status", "trait", "title", "detail", "extensions");
    private static final List<String> LANGUAGES = List.of("es", "en");

    private final Map<String, ProblemEntry> entries = new LinkedHashMap<>();

    private ProblemCatalogue() {}

    static ProblemCatalogue read(Optional<SpecFile> file, Refusals refusals) {
        var catalogue = new ProblemCatalogue();
        file.ifPresent(found -> found.top().fields().forEach(entry -> catalogue.add(entry, refusals)));
        return catalogue;
    }

    Optional<ProblemEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    Collection<ProblemEntry> all() {
        return entries.values();
    }

    /// The codes that `operation` has because of what it is.
    List<String> following(TerseOperation operation) {
        return entries.values().stream()
                .filter(entry ->
                        entry.trait().filter(trait -> trait.holdsFor(operation)).isPresent())
                .map(ProblemEntry::code)
                .toList();
    }

    private void add(Spot entry, Refusals refusals) {
        var code = entry.key();
        if (!CODE.matcher(code).matches()) {
            refusals.add(entry, "problem code " + code + " is not SCREAMING_SNAKE_CASE");
        }
        Keys.refuseUnknown(entry, KEYS, "a problem", refusals);
        var status = entry.node().path("status").asInt();
        if (status < 400 || status > 599) {
            refusals.add(entry, "problem " + code + " needs a status of 400 to 599");
        }
        entries.put(
                code,
                new ProblemEntry(
                        code,
                        status,
                        trait(entry, refusals),
                        texts(entry, "title", refusals),
                        texts(entry, "detail", refusals),
                        extensions(entry, refusals)));
    }

    private static Optional<Trait> trait(Spot entry, Refusals refusals) {
        var written = entry.get("trait");
        if (!written.exists()) {
            return Optional.empty();
        }
        var trait = Trait.named(written.text());
        if (trait.isEmpty()) {
            refusals.add(written, "unknown trait " + written.text() + ": one of " + Trait.names());
        }
        return trait;
    }

    private static Map<String, String> texts(Spot entry, String name, Refusals refusals) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : LANGUAGES) {
            var text = entry.get(name).text(language).strip();
            if (text.isEmpty()) {
                refusals.add(entry, "problem " + entry.key() + " has no " + name + " in " + language);
            }
            texts.put(language, text);
        }
        return texts;
    }

    private static Map<String, JsonNode> extensions(Spot entry, Refusals refusals) {
        var extensions = new LinkedHashMap<String, JsonNode>();
        for (var extension : entry.get("extensions").fields()) {
            if (!extension.has("type")) {
                refusals.add(extension, "extension " + extension.key() + " needs a schema with a type");
            }
            if (!extension.has("example")) {
                refusals.add(extension, "extension " + extension.key() + " needs an example");
            }
            extensions.put(extension.key(), extension.node());
        }
        return extensions;
    }
}
