package bo.org.cloud.cbba.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of the sources as a whole.
class HouseTest {
    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".tools", ".git", ".local");
    private static final List<String> WRITTEN = List.of("services", "specs", "contract-tests", "infra");

    // Put together so that this file does not find itself.
    private static final Pattern PROMISES =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b|not (yet )?impl" + "emented");
    private static final Pattern SLEEPS = Pattern.compile(
            "(Thread|TimeUnit\\.\\w+|[A-Z]+)\\.sl" + "eep\\(|park" + "Nanos|park" + "Until|@Dis" + "abled");
    private static final Pattern MACHINERY =
            Pattern.compile("^import (static )?(io\\.helidon|jakarta\\.json|java\\.net\\.http)\\.", Pattern.MULTILINE);
    private static final Pattern STAND_INS = Pattern.compile("\\b(class|record|enum) (In-?Memory|Fake|Mock|Stub)\\w*");
    private static final String HANDLERS = ".*/src/main/.*/(api|events)/[^/]*Handler\\.java";

    @Test
    void handWrittenFilesAreSmall() {
        var lengths = javaFiles().stream().map(HouseTest::lines).sorted().toList();
        assertAll(
                () -> assertTrue(lengths.size() > 100, "found " + lengths.size()),
                () -> assertTrue(lengths.get(lengths.size() / 2) <= 70, "median"),
                () -> assertTrue(lengths.get(lengths.size() * 9 / 10) <= 250, "90th percentile"),
                () -> assertEquals(
                        List.of(),
                        javaFiles().stream().filter(file -> lines(file) > 400).toList()));
    }

    @Test
    void nothingIsPromisedInsteadOfDone() {
        assertEquals(List.of(), filesWith(PROMISES, _ -> true));
    }

    @Test
    void testsNeitherSleepNorAreSwitchedOff() {
        assertEquals(List.of(), filesWith(SLEEPS, file -> file.toString().contains("/src/test/")));
    }

    @Test
    void handlersKnowNoServerJsonOrHeader() {
        Predicate<Path> isHandler = file -> file.toString().matches(HANDLERS);
        var handlers = javaFiles().stream().filter(isHandler).count();
        assertTrue(handlers >= 10, () -> "found only " + handlers + " handlers");
        assertEquals(List.of(), filesWith(MACHINERY, isHandler));
    }

    /// What a store or a bus is stood in for by belongs to tests.
    @Test
    void mainCodeHasNoStandIns() {
        assertEquals(List.of(), filesWith(STAND_INS, file -> file.toString().contains("/src/main/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread.sl" + "eep(5);",
                "TimeUnit.SECONDS.sl" + "eep(1);",
                "MILLISECONDS.sl" + "eep(1);",
                "LockSupport.park" + "Nanos(1);",
            })
    void seesASleepInAnyForm(String line) {
        assertTrue(SLEEPS.matcher(line).find());
    }

    @Test
    void everyOperationAndConsumedEventHasExactlyOneHandWrittenFile() throws Exception {
        var process = new ProcessBuilder("node", ".just/where.mjs", "--all")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        var table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), table);
        assertTrue(table.lines().count() >= 26, table);
    }

    private static List<Path> filesWith(Pattern pattern, Predicate<Path> among) {
        return javaFiles().stream()
                .filter(among)
                .filter(file -> pattern.matcher(read(file)).find())
                .toList();
    }

    static List<Path> javaFiles() {
        try (var top =
                WRITTEN.stream().map(ROOT::resolve).filter(Files::isDirectory).flatMap(HouseTest::walk)) {
            return top.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.toList().stream()
                    .filter(entry -> !NOT_OURS.contains(entry.getFileName().toString()))
                    .flatMap(entry -> Files.isDirectory(entry) ? walk(entry) : Stream.of(entry));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path file) {
        return Math.toIntExact(read(file).lines().count());
    }
}
