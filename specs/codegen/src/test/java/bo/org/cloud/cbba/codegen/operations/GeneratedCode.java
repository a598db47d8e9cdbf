package bo.org.cloud.cbba.codegen.operations;

import bo.org.cloud.cbba.codegen.SourceFormatter;
import bo.org.cloud.cbba.codegen.models.ModelFiles;
import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import jakarta.json.bind.annotation.JsonbProperty;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A contract of the test resources, generated into a folder, compiled as strictly as the platform is, and loaded.
final class GeneratedCode {
    private static final Path RESOURCES = Path.of("src/test/resources/operations");

    private GeneratedCode() {}

    static Path contract(String name) {
        return RESOURCES.resolve(name + "/openapi/" + name + ".json");
    }

    static Path problems(String name) {
        return RESOURCES.resolve(name + "/problems.json");
    }

    /// All sources of the contract below `out`.
    static void write(String name, Path out) throws IOException {
        var contract = ServiceContract.read(contract(name));
        var files = new ArrayList<>(ModelFiles.of(contract));
        files.addAll(ServiceFiles.of(contract, ProblemCatalogue.read(problems(name))));
        for (var file : files) {
            var path = out.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        SourceFormatter.formatAll(out);
    }

    /// Compiles what stands below `sources`, with the named resources beside it.
    ///
    /// @throws AssertionError with what the compiler says, be it only a warning
    static ClassLoader compile(Path sources, Path classes, String... resources) throws IOException {
        var options = List.of(
                "-Xlint:all,-processing,-classfile",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                classPath());
        var said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources(sources, resources));
            if (!compiler.getTask(said, files, null, options, null, units).call()) {
                throw new AssertionError(said.toString());
            }
        }
        return new OwnFirst(classes.toUri().toURL());
    }

    private static List<Path> sources(Path folder, String... resources) throws IOException {
        try (var files = Files.walk(folder)) {
            var generated = files.filter(file -> file.toString().endsWith(".java"));
            return Stream.concat(generated, Stream.of(resources).map(RESOURCES.resolve("checks")::resolve))
                    .toList();
        }
    }

    private static String classPath() {
        return Stream.of(
                        Operation.class,
                        ContractRoutes.class,
                        Nullable.class,
                        JsonbProperty.class,
                        Test.class,
                        API.class)
                .map(type -> type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> Path.of(location.getPath()).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Prefers what was just compiled to a catalogue of the same name on the class path.
    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(URL classes) {
            super(new URL[] {classes}, GeneratedCode.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (findLoadedClass(name) == null && findResource(name.replace('.', '/') + ".class") != null) {
                    return findClass(name);
                }
            }
            return super.loadClass(name, resolve);
        }
    }
}
