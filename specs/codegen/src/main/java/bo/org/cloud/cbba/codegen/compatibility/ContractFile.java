package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// A resolved contract.
///
/// @param name below the folder of specs, e.g. `openapi/identity.json`
record ContractFile(String name, JsonNode document) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// All contracts below `specs`, by name; empty where there is no such folder.
    static SortedMap<String, ContractFile> below(Path specs) throws IOException {
        var files = new TreeMap<String, ContractFile>();
        for (var kind : new String[] {"openapi", "asyncapi"}) {
            if (Files.isDirectory(specs.resolve(kind))) {
                try (var found = Files.newDirectoryStream(specs.resolve(kind), "*.json")) {
                    for (var file : found) {
                        var name = kind + "/" + file.getFileName();
                        files.put(name, new ContractFile(name, JSON.readTree(file.toFile())));
                    }
                }
            }
        }
        return files;
    }

    boolean holdsEvents() {
        return name.startsWith("asyncapi/");
    }

    /// For people: `identity, REST`.
    String title() {
        var service = name.substring(name.indexOf('/') + 1, name.length() - ".json".length());
        return service + ", " + (holdsEvents() ? "events" : "REST");
    }

    /// Every operation, or the name of every event that is published.
    List<String> places() {
        var places = new ArrayList<String>();
        reduced()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> places.add(
                                holdsEvents()
                                        ? path.getKey().substring(1)
                                        : method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return places;
    }

    /// What oasdiff says of the reduced form, for people who know the contract.
    Change inWordsOfTheHouse(Change change) {
        return holdsEvents() ? EventReduction.inWordsOfEvents(change) : RestReduction.inWordsOfProblems(change);
    }

    /// The form that oasdiff judges.
    ObjectNode reduced() {
        return holdsEvents() ? EventReduction.reduce(document) : RestReduction.reduce(document);
    }
}
