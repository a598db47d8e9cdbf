package bo.org.cloud.cbba.codegen.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformSourcesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeResolvedSpecs() throws IOException {
        Files.writeString(folder.resolve("problems.json"), """
            {"LOAN_OVERDUE": {"type": "https://x/loan-overdue", "status": 409,
              "title": {"es": "Préstamo vencido", "en": "Loan \\"overdue\\""},
              "detail": {"es": "Devuélvelo.", "en": "Return it."}}}
            """);
        Files.writeString(folder.resolve("permissions.json"), """
            {"roles": [{"name": "super_admin", "level": 5, "description": "May do all.",
                        "permissions": ["loan:read:own", "loan:update:all"]}],
             "permissions": [{"name": "loan:read:own", "description": "Read."},
                             {"name": "loan:update:all", "description": "Change."}],
             "scopes": [{"name": "club:loans", "description": "Follow."}]}
            """);
        Files.writeString(folder.resolve("subscriptions.json"), """
            [{"consumer": "post", "source": "ugsys.book-club", "event_type": "club.loan.renewed",
              "mode": "react", "sensitive": false}]
            """);
    }

    @Test
    void writesOneFilePerKindIntoThePlatformModule() throws IOException {
        var names = PlatformSources.write(folder, folder.resolve("java")).stream()
                .map(file -> file.getFileName().toString())
                .toList();

        assertEquals(
                List.of(
                        "PlatformProblem.java",
                        "Permission.java",
                        "Scope.java",
                        "Role.java",
                        "SubscriptionTable.java",
                        "package-info.java"),
                names);
    }

    @Test
    void writesConstantsWithTheirTextsQuotedForJava() throws IOException {
        assertTrue(source("PlatformProblem")
                .contains("LOAN_OVERDUE(409, new Texts(\"Préstamo vencido\", \"Devuélvelo.\"), "
                        + "new Texts(\"Loan \\\"overdue\\\"\", \"Return it.\"));"));
        assertTrue(source("Permission").contains("LOAN_READ_OWN(\"loan:read:own\"),"));
        assertTrue(source("Scope").contains("CLUB_LOANS(\"club:loans\");"));
        assertTrue(source("Role")
                .contains("SUPER_ADMIN(\"super_admin\", 5, "
                        + "EnumSet.of(Permission.LOAN_READ_OWN, Permission.LOAN_UPDATE_ALL));"));
        assertTrue(source("SubscriptionTable")
                .contains("new Subscription(\"post\", \"ugsys.book-club\", \"club.loan.renewed\", Mode.REACT)"));
    }

    private String source(String className) throws IOException {
        var files = PlatformSources.write(folder, folder.resolve("java"));
        var wanted = files.stream()
                .filter(file -> file.endsWith(className + ".java"))
                .findFirst()
                .orElseThrow();
        return Files.readString(wanted);
    }
}
