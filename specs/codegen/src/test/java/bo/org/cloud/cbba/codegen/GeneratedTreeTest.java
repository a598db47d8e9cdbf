package bo.org.cloud.cbba.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedTreeTest {
    @TempDir
    Path folder;

    private Path committed;
    private Path fresh;

    @BeforeEach
    void writeBoth() throws IOException {
        committed = Files.createDirectory(folder.resolve("committed"));
        fresh = Files.createDirectory(folder.resolve("fresh"));
        for (var base : List.of(committed, fresh)) {
            write(base, "generated/java/club-client/src/main/java/Loan.java", "record Loan() {}\n");
        }
        write(committed, "generated/java/club-client/pom.xml", "<project/>\n");
    }

    @Test
    void seesNoDifferenceWhereBytesAreTheSame() throws IOException {
        assertEquals(List.of(), drift());
    }

    @Test
    void namesEveryMissingExtraAndDifferentFile() throws IOException {
        write(committed, "generated/java/club-client/src/main/java/Loan.java", "record Loan() {}");
        write(committed, "generated/java/club-client/src/main/java/Old.java", "");
        write(fresh, "generated/java/club-server/src/main/java/New.java", "");

        assertEquals(
                List.of(
                        "different: generated/java/club-client/src/main/java/Loan.java",
                        "extra: generated/java/club-client/src/main/java/Old.java",
                        "missing: generated/java/club-server/src/main/java/New.java"),
                drift());
    }

    @Test
    void bringsOverWhatDiffersAndRemovesWhatIsNoLongerMadeButNeverAPom() throws IOException {
        write(committed, "generated/java/club-client/src/main/java/Old.java", "");
        write(fresh, "generated/java/club-server/src/main/java/New.java", "class New {}\n");

        GeneratedTree.java(fresh).copyOver(GeneratedTree.java(committed));

        assertEquals(List.of(), drift());
        assertFalse(Files.exists(committed.resolve("generated/java/club-client/src/main/java/Old.java")));
        assertTrue(Files.exists(committed.resolve("generated/java/club-client/pom.xml")));
    }

    @Test
    void leavesAFileAloneThatIsAlreadyRight() throws IOException {
        var file = committed.resolve("generated/java/club-client/src/main/java/Loan.java");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));

        GeneratedTree.java(fresh).copyOver(GeneratedTree.java(committed));

        assertEquals(1_000, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void holdsEveryFileOfTheTypeScriptPackageButNotWhatWasBuiltThere() throws IOException {
        write(fresh, "generated/typescript/package.json", "{}\n");
        write(committed, "generated/typescript/package.json", "{}");
        write(committed, "generated/typescript/src/old.ts", "");
        write(committed, "generated/typescript/dist/index.js", "");
        write(committed, "generated/typescript/node_modules/typescript/package.json", "");

        assertEquals(
                List.of("different: generated/typescript/package.json", "extra: generated/typescript/src/old.ts"),
                GeneratedTree.typeScript(fresh).differencesTo(GeneratedTree.typeScript(committed)));
    }

    private List<String> drift() throws IOException {
        return GeneratedTree.java(fresh).differencesTo(GeneratedTree.java(committed));
    }

    private static void write(Path base, String name, String text) throws IOException {
        var file = base.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
