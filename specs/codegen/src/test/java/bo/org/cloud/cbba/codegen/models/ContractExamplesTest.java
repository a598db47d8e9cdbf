package bo.org.cloud.cbba.codegen.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.codegen.models.ContractExamples.Example;
import bo.org.cloud.cbba.codegen.operations.SourceFile;
import bo.org.cloud.cbba.contract.json.Codec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The platform's own contracts: what their examples say is read and written alike by codec and JSON-B.
class ContractExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("root.dir"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> codecAndJsonBAgreeOnEveryExample() throws Exception {
        var compiled = CompiledSources.of(models(), "ExampleCheck.java", folder);
        var agree = compiled.load("bo.org.cloud.cbba.examples.ExampleCheck")
                .getMethod("agree", Codec.class, Class.class, String.class);
        var examples = ContractExamples.of(ROOT.resolve("generated/specs"));
        assertTrue(examples.size() > 20, () -> "found only " + examples);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.place(),
                        () -> CompiledSources.run(
                                agree, codec(compiled, example), type(compiled, example), example.json())));
    }

    private static Class<?> type(CompiledSources compiled, Example example) throws ClassNotFoundException {
        return compiled.load(example.packageName() + "." + example.model());
    }

    private static Object codec(CompiledSources compiled, Example example) throws ReflectiveOperationException {
        return compiled.load(example.packageName() + "." + example.model() + "Codec")
                .getField("INSTANCE")
                .get(null);
    }

    /// As the last generation left them; that they are what the specs give is tested elsewhere.
    private static List<SourceFile> models() throws IOException {
        var files = new ArrayList<SourceFile>();
        try (var paths = Files.walk(ROOT.resolve("generated/java"))) {
            for (var path : paths.filter(
                            file -> file.toString().matches(".*-client/src/main/.*/(model|event)/[^/]+\\.java"))
                    .toList()) {
                files.add(source(path));
            }
        }
        return files;
    }

    private static SourceFile source(Path path) throws IOException {
        var text = Files.readString(path);
        var packageName = text.lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.length() - 1))
                .findFirst()
                .orElseThrow();
        var name = path.getFileName().toString();
        return new SourceFile("client", packageName, name.substring(0, name.length() - ".java".length()), text);
    }
}
