package bo.org.cloud.cbba.codegen.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Everything people wrote under `specs/`, parsed once. A file that cannot be parsed is refused and left out.
record SpecSet(
        Map<String, SpecFile> rest,
        Map<String, SpecFile> events,
        Optional<SpecFile> problems,
        Optional<SpecFile> access) {
    private static final String REST = "specs/openapi";
    private static final String EVENTS = "specs/asyncapi";
    private static final String PROBLEMS = "specs/problems.yaml";
    private static final String ACCESS = "specs/permissions.yaml";

    static SpecSet read(Path root, Refusals refusals) throws IOException {
        return new SpecSet(
                folder(root, REST, refusals),
                folder(root, EVENTS, refusals),
                required(root, PROBLEMS, refusals),
                required(root, ACCESS, refusals));
    }

    /// The file of that name relative to the root, of either kind.
    Optional<SpecFile> file(String name) {
        return Optional.ofNullable(rest.getOrDefault(name, events.get(name)));
    }

    Optional<SpecFile> commonRest() {
        return Optional.ofNullable(rest.get(REST + "/common.yaml"));
    }

    Optional<SpecFile> commonEvents() {
        return Optional.ofNullable(events.get(EVENTS + "/common.yaml"));
    }

    /// The REST contracts, one per service, by file name.
    List<SpecFile> restServices() {
        return services(rest.values());
    }

    /// The event contracts, one per service, by file name.
    List<SpecFile> eventServices() {
        return services(events.values());
    }

    private static List<SpecFile> services(Collection<SpecFile> files) {
        return files.stream().filter(file -> !file.isCommon()).toList();
    }

    private static Map<String, SpecFile> folder(Path root, String folder, Refusals refusals) throws IOException {
        var files = new TreeMap<String, SpecFile>();
        for (var path : yamlFiles(root.resolve(folder))) {
            YamlReader.read(root, path, refusals).ifPresent(file -> files.put(file.name(), file));
        }
        return files;
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var entries = Files.newDirectoryStream(folder, "*.yaml")) {
                entries.forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<SpecFile> required(Path root, String name, Refusals refusals) throws IOException {
        var path = root.resolve(name);
        if (!Files.exists(path)) {
            refusals.add(name, 1, "is missing");
            return Optional.empty();
        }
        return YamlReader.read(root, path, refusals);
    }
}
