package bo.org.cloud.cbba.pact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./justw contracts matrix` makes of the results of a run.
class MatrixTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-15T14:30:00Z"), ZoneOffset.UTC);

    private static final Build BUILD = Build.of(PactFiles.ROOT);

    @TempDir
    private static Path verified;

    @TempDir
    private Path results;

    @BeforeAll
    static void everyPairIsVerified() {
        Verdict.writePairs(verified, BUILD);
        for (var pact : PactFiles.readAll()) {
            for (var side : List.of("consumer", "provider")) {
                var verdict = Verdict.on(side, Coverage.pairOf(pact));
                pact.getInteractions().forEach(each -> verdict.holds(each.getDescription()));
                verdict.write(verified, BUILD, CLOCK);
            }
        }
    }

    @BeforeEach
    void copyResults() throws IOException {
        try (Stream<Path> files = Files.list(verified)) {
            for (var file : files.toList()) {
                Files.copy(file, results.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void namesEveryPairThatMayBeReleasedTogether() throws IOException, InterruptedException {
        var matrix = Matrix.of(results);
        assertEquals(0, matrix.exit(), matrix.text());
        for (var pair : BUILD.calls()) {
            assertTrue(
                    matrix.text()
                            .lines()
                            .anyMatch(line -> line.matches(pair.consumer() + " [0-9a-f]{12}  +" + pair.provider()
                                    + " [0-9a-f]{12}  +yes  +2031-03-15T14:30:00Z  .*")),
                    matrix.text());
        }
    }

    @Test
    void refusesAPairThatDidNotHold() throws IOException, InterruptedException {
        Verdict.on("provider", new Pair("omnichannel", "profiles")).write(results, BUILD, CLOCK);
        refusedBecause("the provider does not hold: how a member can be reached, how somebody unknown");
    }

    @Test
    void refusesAPairOfWhichOneSideWasNotTried() throws IOException, InterruptedException {
        Files.delete(results.resolve("profiles-identity.consumer.json"));
        refusedBecause("its consumer was not tried");
    }

    @Test
    void refusesAPairWithoutAPact() throws IOException, InterruptedException {
        edit("pairs.json", "\"provider\":\"profiles\"", "\"provider\":\"identity-of-old\"");
        refusedBecause("there is no pact");
    }

    @Test
    void refusesWhatHasChangedSince() throws IOException, InterruptedException {
        edit("omnichannel-profiles.provider.json", "\"pact\":\"", "\"pact\":\"0");
        refusedBecause("the pact has changed since");
        edit("omnichannel-profiles.provider.json", "\"pact\":\"0", "\"pact\":\"");
        edit("omnichannel-profiles.provider.json", "\"consumer_version\":\"", "\"consumer_version\":\"0");
        refusedBecause("the consumer has changed since");
        edit("omnichannel-identity.provider.json", "\"provider_version\":\"", "\"provider_version\":\"0");
        refusedBecause("the provider has changed since");
    }

    @Test
    void refusesARunThatVerifiedNothing(@TempDir Path empty) throws IOException, InterruptedException {
        var matrix = Matrix.of(empty);
        assertEquals(1, matrix.exit());
        assertTrue(matrix.text().contains("nothing was verified"), matrix.text());
    }

    private void refusedBecause(String reason) throws IOException, InterruptedException {
        var matrix = Matrix.of(results);
        assertEquals(1, matrix.exit(), matrix.text());
        assertTrue(matrix.text().contains("no: " + reason), matrix.text());
    }

    private void edit(String file, String was, String planted) throws IOException {
        var text = Files.readString(results.resolve(file));
        assertFalse(text.replace(was, planted).equals(text), "nothing was planted");
        Files.writeString(results.resolve(file), text.replace(was, planted));
    }

    private record Matrix(int exit, String text) {
        static Matrix of(Path results) throws IOException, InterruptedException {
            var command = new ProcessBuilder("node", ".just/contracts-matrix.mjs", results.toString())
                    .directory(PactFiles.ROOT.toFile())
                    .redirectErrorStream(true)
                    .start();
            var text = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Matrix(command.waitFor(), text);
        }
    }
}
