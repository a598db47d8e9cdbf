package bo.org.cloud.cbba.local;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The resolved contracts as files: what partners and tools read.
final class SpecFiles {
    private static final List<String> NAMES = List.of(
            "openapi/identity.json",
            "openapi/profiles.json",
            "openapi/omnichannel.json",
            "asyncapi/identity.json",
            "asyncapi/profiles.json",
            "asyncapi/omnichannel.json",
            "problems.json",
            "permissions.json",
            "subscriptions.json");

    private SpecFiles() {}

    static Optional<byte[]> find(String name) {
        return NAMES.contains(name) ? Pages.load("/specs/" + name) : Optional.empty();
    }

    static String typeOf(String name) {
        if (name.startsWith("openapi/")) {
            return "application/vnd.oai.openapi+json";
        }
        return name.startsWith("asyncapi/") ? "application/vnd.aai.asyncapi+json" : "application/json";
    }

    static String index() {
        var rows = NAMES.stream()
                .map(name -> "<li><a href=\"/specs/%s\">%s</a></li>".formatted(name, name))
                .collect(Collectors.joining("\n"));
        return ProblemPages.layout("specs", "<h1>Contratos · Contracts</h1>\n<ul>\n" + rows + "\n</ul>");
    }
}
