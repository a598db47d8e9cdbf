package bo.org.cloud.cbba.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps the table in a page that people wrote around it.
final class PerformancePage {
    private static final String BEGIN = "<!-- bench: begin -->";
    private static final String END = "<!-- bench: end -->";

    private PerformancePage() {}

    /// @throws IllegalStateException if the page has no place for the table
    static void keep(Path page, String table) throws IOException {
        var text = Files.readString(page);
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(page + " must hold " + BEGIN + " and " + END);
        }
        Files.writeString(page, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
    }
}
