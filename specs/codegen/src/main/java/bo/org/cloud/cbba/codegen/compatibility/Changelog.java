package bo.org.cloud.cbba.codegen.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What each release added to the contracts, newest first. Its topmost heading is the released version.
final class Changelog {
    private static final String HEAD = """
        # Changelog of the contracts

        What was added to the REST and event contracts, release by release. Written by `just contracts release`.
        """;
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\S+) - ");

    private final Path file;

    Changelog(Path file) {
        this.file = file;
    }

    /// Of the last release; empty before the first.
    Optional<ContractVersion> version() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var section = SECTION.matcher(Files.readString(file));
        return section.find() ? Optional.of(ContractVersion.parse(section.group(1))) : Optional.empty();
    }

    /// Puts a section before those that are there.
    void add(ContractVersion version, LocalDate date, List<Comparison.OfFile> files) throws IOException {
        var before = Files.exists(file) ? Files.readString(file) : HEAD;
        var section = SECTION.matcher(before);
        var at = section.find() ? section.start() : before.length();
        var earlier = before.substring(at);
        Files.writeString(
                file,
                before.substring(0, at).stripTrailing()
                        + "\n\n" + section(version, date, files)
                        + (earlier.isEmpty() ? "" : "\n" + earlier));
    }

    private static String section(ContractVersion version, LocalDate date, List<Comparison.OfFile> files) {
        var lines = new ArrayList<String>();
        lines.add("## " + version + " - " + date);
        for (var changed :
                files.stream().filter(entry -> !entry.changes().isEmpty()).toList()) {
            lines.add("");
            lines.add("### " + changed.title());
            lines.add("");
            Report.entries(changed.changes()).forEach((entry, places) -> lines.add(line(entry, places)));
        }
        if (lines.size() == 1) {
            lines.add("");
            lines.add("Words and examples only.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Change entry, List<String> places) {
        var named = places.stream().filter(place -> !place.isEmpty()).toList();
        return switch (named.size()) {
            case 0 -> "- " + entry.text();
            case 1 -> "- %s: `%s`".formatted(entry.text(), named.getFirst());
            default ->
                named.stream()
                        .map("\n  - `%s`"::formatted)
                        .collect(Collectors.joining("", "- " + entry.text() + ":", ""));
        };
    }
}
