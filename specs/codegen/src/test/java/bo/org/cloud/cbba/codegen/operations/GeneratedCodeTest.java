package bo.org.cloud.cbba.codegen.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCodeTest {
    @TempDir
    private Path folder;

    private ClassLoader compiled(String contract, String... resources) throws IOException {
        GeneratedCode.write(contract, folder.resolve("sources"));
        return GeneratedCode.compile(
                folder.resolve("sources"), Files.createDirectory(folder.resolve("classes")), resources);
    }

    @TestFactory
    Stream<DynamicTest> doesWhatTheContractSays() throws Exception {
        var loader =
                compiled("club", "ClubChecks.java", "KeptRoutes.java", "SpokenExchange.java", "PlatformProblem.java");
        var checks = Arrays.stream(
                        loader.loadClass("bo.org.cloud.cbba.club.ClubChecks").getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertTrue(checks.size() > 10, () -> "found only " + checks);
        return checks.stream().map(check -> DynamicTest.dynamicTest(check.getName(), () -> run(check)));
    }

    private static void run(Method check) throws Throwable {
        try {
            check.invoke(null);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @Test
    void compilesWhereNamesAreWordsOfJavaOrAlreadyTaken() throws IOException {
        compiled("words");
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        GeneratedCode.write("club", folder.resolve("one"));
        GeneratedCode.write("club", folder.resolve("two"));

        assertEquals(texts(folder.resolve("one")), texts(folder.resolve("two")));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
