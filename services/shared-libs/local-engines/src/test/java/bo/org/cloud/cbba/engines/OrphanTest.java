package bo.org.cloud.cbba.engines;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {
    @TempDir
    Path directory;

    private Process orphan;
    private ProcessFile file;

    @BeforeEach
    void anEngineOfThisCheckoutStillRuns() throws IOException {
        orphan = new ProcessBuilder("sh", "-c", "read -r _", "sh", directory.toString()).start();
        file = new ProcessFile(directory.resolve("engine.pid"));
        file.write(orphan.toHandle(), directory.toString());
    }

    @AfterEach
    void endIt() {
        orphan.destroyForcibly();
    }

    @Test
    void isEndedByTheNextRun() {
        EngineProcess.settle(file, "TERM");

        assertTrue(EngineProcess.isGoneWithin(orphan.toHandle(), Duration.ofSeconds(10)));
        assertFalse(Files.exists(file.file()));
    }

    @Test
    void isEndedEvenIfItIgnoresBeingAsked() throws IOException {
        var stubborn = new ProcessBuilder("sh", "-c", "trap '' INT; echo ready; read -r _", "sh", directory.toString())
                .start();
        assertTrue(stubborn.getInputStream().read() == 'r');

        EngineProcess.end(stubborn.toHandle(), "INT", Duration.ofMillis(100));

        assertFalse(stubborn.isAlive());
    }

    @Test
    void isLeftAloneWhenItsNumberNowBelongsToAnotherCommand() throws IOException {
        file.write(orphan.toHandle(), "/another/checkout");

        EngineProcess.settle(file, "TERM");

        assertTrue(orphan.isAlive());
    }

    @Test
    void isLeftAloneWhenItsNumberNowBelongsToALaterProcess() throws IOException {
        var text = Files.readString(file.file()).replaceAll("started=\\d{4}", "started=2001");
        Files.writeString(file.file(), text);

        EngineProcess.settle(file, "TERM");

        assertTrue(orphan.isAlive());
    }

    @Test
    void aHalfWrittenFileNamesNobody() throws IOException {
        Files.writeString(file.file(), "pid=");

        EngineProcess.settle(file, "TERM");

        assertTrue(orphan.isAlive());
    }
}
