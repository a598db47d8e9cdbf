package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;

/// One running service for all tests of a class; each of them makes members of its own.
@TestInstance(Lifecycle.PER_CLASS)
abstract class DeskTest {
    final FrontDesk desk = FrontDesk.open(getClass());

    @AfterAll
    void close() {
        desk.close();
    }

    static ProblemException refuses(String code, Executable call) {
        var problem = assertThrows(ProblemException.class, call);
        assertEquals(code, problem.code());
        return problem;
    }
}
