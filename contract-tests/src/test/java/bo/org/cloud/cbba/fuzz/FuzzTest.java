package bo.org.cloud.cbba.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.local.LocalOptions;
import bo.org.cloud.cbba.local.LocalPlatform;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Schemathesis over every operation of the running platform: a bounded run with a fixed seed that finds nothing,
/// and proof that it finds what is planted. `./justw fuzz` is the longer run. The platform is its own: other tests play
/// with the people of the examples, whom this locks out and signs up at random.
class FuzzTest {
    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final Path PYTHON = ROOT.resolve(".tools/fuzz/bin/python");
    private static final int LONGEST_MINUTES = 10;
    private static final String SEED = "20310314";
    private static final String EXAMPLES = "8";

    @TempDir
    private static Path state;

    private static LocalPlatform platform;

    @BeforeAll
    static void start() {
        platform = LocalPlatform.start(LocalOptions.forOneRun(state).with(RunningPlatform.figures()));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void findsNothingInTheRunningPlatform() throws Exception {
        var report = run("run.py", "--seed", SEED, "--examples", EXAMPLES);
        System.out.println(report);
    }

    @Test
    void findsEveryPlantedFault() throws Exception {
        var report = run("planted.py");
        var found = report.lines().filter(line -> line.startsWith("found ")).count();
        assertEquals(12, found, report);
    }

    private static String run(String script, String... arguments) throws IOException, InterruptedException {
        assertTrue(Files.isExecutable(PYTHON), "no " + PYTHON + ": ./justw test installs it");
        var command = new ArrayList<>(List.of(
                PYTHON.toString(),
                ROOT.resolve("contract-tests/fuzz").resolve(script).toString(),
                "--address",
                platform.address().toString(),
                "--state",
                state.toString()));
        command.addAll(List.of(arguments));
        var printed = Files.createTempFile("fuzz", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        var ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        var report = Files.readString(printed);
        assertTrue(ended && process.exitValue() == 0, report);
        return report;
    }
}
