package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.operations.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;

/// Generated files and hand-written checks, compiled together as strictly as the platform is.
final class CompiledSources {
    private static final Path RESOURCES = Path.of("src/test/resources/models");

    private final ClassLoader loader;

    private CompiledSources(ClassLoader loader) {
        this.loader = loader;
    }

    static String resource(String name) throws IOException {
        return Files.readString(RESOURCES.resolve(name));
    }

    /// @param checks a file of the test resources
    /// @throws AssertionError with what the compiler says, be it only a warning
    static CompiledSources of(List<SourceFile> files, String checks, Path folder) throws IOException {
        var units = new ArrayList<Path>(List.of(RESOURCES.resolve(checks)));
        for (var file : files) {
            var path = folder.resolve("sources").resolve(file.path());
            Files.createDirectories(path.getParent());
            units.add(Files.writeString(path, file.text()));
        }
        var classes = Files.createDirectories(folder.resolve("classes"));
        compile(units, classes);
        return new CompiledSources(
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledSources.class.getClassLoader()));
    }

    Class<?> load(String className) throws ClassNotFoundException {
        return loader.loadClass(className);
    }

    /// Every public method of the checks as a test.
    Stream<DynamicTest> checks(String className) throws ClassNotFoundException {
        return Arrays.stream(load(className).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(check -> DynamicTest.dynamicTest(check.getName(), () -> run(check)));
    }

    private static void compile(List<Path> units, Path classes) throws IOException {
        var options = List.of(
                "-Xlint:all,-processing,-classfile,-path",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        var said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(units));
            if (!task.call()) {
                throw new AssertionError(said.toString());
            }
        }
    }

    static void run(Method check, Object... arguments) throws Throwable {
        try {
            check.invoke(null, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
