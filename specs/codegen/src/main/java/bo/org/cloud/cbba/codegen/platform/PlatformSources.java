package bo.org.cloud.cbba.codegen.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The sources of `platform-contract`.
public final class PlatformSources {
    private static final String PACKAGE = "platform-contract/src/main/java/bo/org/cloud/cbba/platform";
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler().escapeHTML(false);

    private final Path resolved;
    private final Path folder;
    private final Set<Path> written = new LinkedHashSet<>();

    private PlatformSources(Path resolved, Path folder) {
        this.resolved = resolved;
        this.folder = folder;
    }

    /// Writes them as the resolved specs have it.
    ///
    /// @param resolved folder of the resolved specs
    /// @param out folder of the generated modules, `generated/java`
    /// @return every file written, not yet formatted
    public static Set<Path> write(Path resolved, Path out) throws IOException {
        var sources = new PlatformSources(resolved, out.resolve(PACKAGE));
        sources.writeAll();
        return sources.written;
    }

    private void writeAll() throws IOException {
        Files.createDirectories(folder);
        var problems = read("problems.json");
        var access = read("permissions.json");
        write("PlatformProblem", "problems", Map.of("problems", problems(problems)));
        write("Permission", "permissions", Map.of("names", named(access.path("permissions"))));
        write("Scope", "scopes", Map.of("names", named(access.path("scopes"))));
        write("Role", "roles", Map.of("roles", roles(access.path("roles"))));
        write("SubscriptionTable", "subscriptions", Map.of("rows", rows(read("subscriptions.json"))));
        write("package-info", "package-info", Map.of());
    }

    private JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(resolved.resolve(name)));
    }

    private void write(String className, String template, Map<String, Object> view) throws IOException {
        var file = folder.resolve(className + ".java");
        Files.writeString(file, MUSTACHE.compile(load(template)).execute(view));
        written.add(file.toAbsolutePath().normalize());
    }

    private static String load(String template) throws IOException {
        var resource = "/templates/platform/" + template + ".mustache";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(PlatformSources.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            return in.readAllAsString();
        }
    }

    private static List<Map<String, Object>> problems(JsonNode problems) {
        return problems.properties().stream()
                .map(problem -> Map.<String, Object>of(
                        "code", problem.getKey(),
                        "status", problem.getValue().path("status").asInt(),
                        "titleEs", text(problem.getValue().path("title").path("es")),
                        "titleEn", text(problem.getValue().path("title").path("en")),
                        "detailEs", text(problem.getValue().path("detail").path("es")),
                        "detailEn", text(problem.getValue().path("detail").path("en")),
                        "doc", problem.getValue().path("detail").path("en").asText()))
                .toList();
    }

    private static List<Map<String, Object>> named(JsonNode list) {
        return stream(list)
                .map(item -> Map.<String, Object>of(
                        "constant", constant(item.path("name").asText()),
                        "name", text(item.path("name")),
                        "doc", item.path("description").asText()))
                .toList();
    }

    private static List<Map<String, Object>> roles(JsonNode list) {
        return stream(list)
                .map(role -> Map.<String, Object>of(
                        "constant", constant(role.path("name").asText()),
                        "name", text(role.path("name")),
                        "level", role.path("level").asInt(),
                        "doc", role.path("description").asText(),
                        "permissions",
                                stream(role.path("permissions"))
                                        .map(name -> constant(name.asText()))
                                        .toList()))
                .toList();
    }

    private static List<Map<String, Object>> rows(JsonNode list) {
        return stream(list)
                .map(row -> Map.<String, Object>of(
                        "consumer", text(row.path("consumer")),
                        "source", text(row.path("source")),
                        "eventType", text(row.path("event_type")),
                        "mode", constant(row.path("mode").asText())))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /// `user:read:all` becomes `USER_READ_ALL`.
    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private static String text(JsonNode value) {
        return '"' + value.asText().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\n\\s*", " ") + '"';
    }
}
