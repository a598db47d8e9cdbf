package bo.org.cloud.cbba.codegen;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Gives generated sources the form that hand-written ones have. Needs the options in `jvm.args`.
public final class SourceFormatter {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private SourceFormatter() {}

    /// Formats every Java file below `folder` in place, and drops imports that a template wrote for nothing.
    ///
    /// @throws IllegalStateException naming the file that is no Java
    public static void formatAll(Path folder) throws IOException {
        javaFiles(folder).parallelStream().forEach(SourceFormatter::format);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void format(Path file) {
        try {
            var text = Files.readString(file);
            Files.writeString(file, FORMATTER.formatSourceAndFixImports(text));
        } catch (FormatterException e) {
            throw new IllegalStateException("generated file is no Java: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
