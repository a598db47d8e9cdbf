package bo.org.cloud.cbba.guides;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// Compiles sources of several modules together, against the class path of this test: everything that they need.
final class SourceCompiler {
    private static final List<String> OPTIONS = List.of(
            "--release", "25", "-proc:none", "-implicit:none", "-Werror", "-Xlint:all,-processing,-classfile,-path");

    private SourceCompiler() {}

    /// @param sources files of any number of modules
    /// @param target gets the classes
    static void compile(List<Path> sources, Path target) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        var options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-d", target.toString(), "-cp", System.getProperty("java.class.path")));
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            var compiled =
                    compiler.getTask(said, files, null, options, null, units).call();
            assertTrue(compiled, () -> said.toString());
        }
    }
}
