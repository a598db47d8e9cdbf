package bo.org.cloud.cbba.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchRulesTest {
    private static final String SAMPLES = "bo.org.cloud.cbba.testing.sample";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SAMPLES);

    @Test
    void takesAServiceWhosePartsFaceInwards() {
        assertDoesNotThrow(() -> ArchRules.of(SAMPLES + ".good").check(CLASSES));
    }

    @Test
    void namesEveryPartThatFacesTheWrongWayAndEveryProblemThatNobodyThrows() {
        var failure = assertThrows(
                AssertionError.class, () -> ArchRules.of(SAMPLES + ".bad").check(CLASSES));

        for (var broken :
                new String[] {"BookStore", "BooksHandler", "MemberLeftHandler", "Book", "BorrowProblem.bookLent"}) {
            assertTrue(
                    failure.toString().contains("sample.bad")
                            && failure.toString().contains(broken),
                    broken);
        }
    }

    @Test
    void refusesToCheckAPackageWithoutClasses() {
        var failure = assertThrows(
                AssertionError.class, () -> ArchRules.of(SAMPLES + ".nowhere").check(CLASSES));

        assertTrue(failure.toString().contains(SAMPLES + ".nowhere.api"), failure.getMessage());
    }
}
