package bo.org.cloud.cbba.codegen.compatibility;

import static bo.org.cloud.cbba.codegen.compatibility.Edit.add;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.remove;
import static bo.org.cloud.cbba.codegen.compatibility.Edit.replace;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The baseline moves by a release alone, and a release is a change of its own.
class ReleaseTest {
    private static final String IDENTITY = "openapi/identity.json";
    private static final Consumer<ObjectNode> COUNTRY =
            add("/components/schemas/User/properties/country", "{\"type\":\"string\",\"maxLength\":2}");
    private static final Consumer<ObjectNode> WORDS = replace("/info/description", "\"Who is who.\"");

    @TempDir
    Path folder;

    private Gate gate;

    @BeforeEach
    void commitReleasedContracts() throws IOException, InterruptedException {
        gate = Gate.in(folder);
        git("init", "--quiet");
        write("specs/released/CHANGELOG.md", "# Changelog of the contracts\n\n## 1.4.0 - 2031-01-01\n\n- before\n");
        commit("2031-03-14T23:00:00-04:00");
    }

    @Test
    void makesTheCommittedContractsTheReleasedOnesAndSaysWhatWasAdded() throws IOException, InterruptedException {
        gate.edit(IDENTITY, COUNTRY);
        commit("2031-03-15T23:00:00-04:00");

        var answer = gate.release();

        assertEquals(0, answer.exit(), answer.output());
        assertEquals(
                Files.readString(gate.resolved(IDENTITY)),
                Files.readString(folder.resolve("specs/released").resolve(IDENTITY)));
        assertEquals("""
            # Changelog of the contracts

            ## 1.5.0 - 2031-03-15

            ### identity, REST

            - added the optional property `country` to the response with the `200` status: `GET /identity/api/v1/me`

            ## 1.4.0 - 2031-01-01

            - before
            """, changelog());
        assertTrue(gate.diff().output().contains("identity, REST: as released"));
    }

    @Test
    void raisesOnlyThePatchForOtherWords() throws IOException, InterruptedException {
        gate.edit(IDENTITY, WORDS);
        commit("2031-03-15T12:00:00Z");

        gate.release();

        assertTrue(changelog().contains("## 1.4.1 - 2031-03-15\n\nWords and examples only.\n"), changelog());
    }

    @Test
    void takesAVersionThatComesAfterTheLast() throws IOException, InterruptedException {
        gate.edit(IDENTITY, WORDS);
        commit("2031-03-15T12:00:00Z");

        var earlier = gate.release("1.4.0");
        var senseless = gate.release("next");
        var later = gate.release("2.0.0");

        assertAll(
                () -> assertEquals(1, earlier.exit()),
                () -> assertTrue(earlier.output().contains("1.4.0 does not come after 1.4.0")),
                () -> assertEquals(2, senseless.exit()),
                () -> assertEquals(0, later.exit()),
                () -> assertTrue(changelog().contains("## 2.0.0 - 2031-03-15")));
    }

    @Test
    void releasesNothingThatIsNotCommitted() throws IOException, InterruptedException {
        gate.edit(IDENTITY, COUNTRY);

        var answer = gate.release();

        assertAll(
                () -> assertEquals(1, answer.exit()),
                () -> assertTrue(answer.output().contains("generated/specs/openapi/identity.json"), answer.output()),
                () -> assertFalse(changelog().contains("1.5.0")));
    }

    @Test
    void releasesNothingThatBreaks() throws IOException, InterruptedException {
        gate.edit(IDENTITY, remove("/components/schemas/User/properties/email_verified"));
        commit("2031-03-15T12:00:00Z");

        var answer = gate.release("2.0.0");

        assertAll(
                () -> assertEquals(1, answer.exit()),
                () -> assertTrue(answer.output().contains("BREAKS"), answer.output()),
                () -> assertFalse(changelog().contains("2.0.0")),
                () -> assertEquals(List.of(), new Git(folder).uncommitted("specs")));
    }

    @Test
    void leavesContractsAloneThatAreAsReleased() throws IOException, InterruptedException {
        var answer = gate.release();

        assertEquals(0, answer.exit());
        assertTrue(answer.output().contains("nothing to release"));
        assertFalse(changelog().contains("1.4.1"));
    }

    @Test
    void makesTheFirstBaselineAndListsWhatItHolds() throws IOException, InterruptedException {
        git("rm", "-r", "--quiet", "specs/released");
        commit("2031-03-15T12:00:00Z");

        var before = gate.diff();
        var answer = gate.release();

        assertAll(
                answer.output(),
                () -> assertEquals(1, before.exit()),
                () -> assertTrue(before.output().contains("nothing is released yet")),
                () -> assertEquals(0, answer.exit()),
                () -> assertTrue(changelog().contains("## 1.0.0 - 2031-03-15")),
                () -> assertTrue(changelog().contains("`POST /identity/api/v1/auth/register`")),
                () -> assertTrue(changelog().contains("`identity.user.created`")));
    }

    @Test
    void refusesABaselineThatMovesWithTheContract() throws IOException, InterruptedException {
        gate.edit(IDENTITY, COUNTRY);
        Files.copy(
                gate.resolved(IDENTITY),
                folder.resolve("specs/released").resolve(IDENTITY),
                StandardCopyOption.REPLACE_EXISTING);

        var uncommitted = gate.diff();
        commit("2031-03-15T12:00:00Z");
        var committed = gate.diff();

        var finding = "moved in a change that moves contracts too: specs/released/openapi/identity.json";
        assertAll(
                () -> assertEquals(1, uncommitted.exit()),
                () -> assertTrue(uncommitted.output().contains(finding), uncommitted.output()),
                () -> assertEquals(1, committed.exit()),
                () -> assertTrue(committed.output().contains(finding), committed.output()));
    }

    @Test
    void acceptsABaselineThatMovesByItself() throws IOException, InterruptedException {
        gate.edit(IDENTITY, COUNTRY);
        commit("2031-03-15T12:00:00Z");
        gate.release();

        var uncommitted = gate.diff();
        commit("2031-03-16T12:00:00Z");
        var committed = gate.diff();

        assertEquals(0, uncommitted.exit(), uncommitted.output());
        assertEquals(0, committed.exit(), committed.output());
    }

    private String changelog() throws IOException {
        return Files.readString(folder.resolve("specs/released/CHANGELOG.md"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void commit(String date) throws IOException, InterruptedException {
        git("add", "--all");
        git("commit", "--quiet", "--message", "contracts", "--date", date);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org"));
        command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "init.defaultBranch=main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        if (arguments[arguments.length - 2].equals("--date")) {
            builder.environment().put("GIT_COMMITTER_DATE", arguments[arguments.length - 1]);
        }
        assertEquals(0, builder.start().waitFor());
    }
}
