package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A page per problem type, in both languages, from the catalogue that the specs generate.
final class ProblemPages {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private ProblemPages() {}

    /// @param name the code in kebab case, as in a problem's `type`
    static Optional<String> find(String name) {
        return PlatformProblem.find(name.toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(ProblemPages::page);
    }

    private static String page(PlatformProblem problem) {
        return layout(problem.code(), """
            <p><a href="/problems">problems</a></p>
            <h1>%s</h1>
            <p><code>%s</code> · HTTP %d</p>
            <h2 lang="es">%s</h2>
            <p lang="es">%s</p>
            <h2 lang="en">%s</h2>
            <p lang="en">%s</p>
            """.formatted(
                        escape(problem.title(SPANISH)),
                        problem.code(),
                        problem.status(),
                        escape(problem.title(SPANISH)),
                        escape(problem.detail(SPANISH)),
                        escape(problem.title(Locale.ENGLISH)),
                        escape(problem.detail(Locale.ENGLISH))));
    }

    static String index() {
        var rows = Arrays.stream(PlatformProblem.values())
                .sorted(Comparator.comparingInt(PlatformProblem::status).thenComparing(PlatformProblem::code))
                .map(problem -> "<li><a href=\"/problems/%s\">%s</a> %d · %s · %s</li>"
                        .formatted(
                                nameOf(problem),
                                problem.code(),
                                problem.status(),
                                escape(problem.title(SPANISH)),
                                escape(problem.title(Locale.ENGLISH))))
                .collect(Collectors.joining("\n"));
        return layout("problems", "<h1>Problemas · Problems</h1>\n<ul>\n" + rows + "\n</ul>");
    }

    private static String nameOf(PlatformProblem problem) {
        return problem.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String layout(String title, String body) {
        return """
            <!doctype html>
            <html lang="es">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/pages/page.css">
            <main>
            %s
            </main>
            </html>
            """.formatted(escape(title), body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
