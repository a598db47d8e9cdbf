package bo.org.cloud.cbba.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormatterTest {
    @TempDir
    Path folder;

    @Test
    void laysOutJavaAndDropsImportsThatNothingUses() throws IOException {
        var file = folder.resolve("Loan.java");
        Files.writeString(file, "import java.util.List;\nrecord Loan( int  renewals ){}");

        SourceFormatter.formatAll(folder);

        assertEquals("record Loan(int renewals) {}\n", Files.readString(file));
    }

    @Test
    void namesTheFileThatIsNoJava() throws IOException {
        var file = Files.writeString(folder.resolve("Loan.java"), "record Loan(");

        var broken = assertThrows(IllegalStateException.class, () -> SourceFormatter.formatAll(folder));

        assertEquals("generated file is no Java: " + file, broken.getMessage());
    }
}
