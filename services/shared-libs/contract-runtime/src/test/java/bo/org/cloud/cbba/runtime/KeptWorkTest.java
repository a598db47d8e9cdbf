package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptWorkTest {
    private Club club;

    @BeforeEach
    void open() {
        club = Club.open();
    }

    @AfterEach
    void close() {
        club.close();
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        club.handler.before = () -> refuse(ProblemException.of(PlatformProblem.CONFLICT));

        assertProblem(409, "CONFLICT", club.postLoan(Club.loan("Emma", 7)));
        assertEquals(List.of(), club.store.committed);
    }

    @Test
    void aRefusalThatCountsIsCommitted() {
        club.handler.before =
                () -> refuse(ProblemException.of(PlatformProblem.CONFLICT).keepingWork());

        assertProblem(409, "CONFLICT", club.postLoan(Club.loan("Emma", 7), "Idempotency-Key", "first"));
        assertEquals(List.of("attempt.refused"), club.store.committed);
        assertEquals(Map.of(), club.store.keys, "no answer is kept for the key");
    }

    @Test
    void aRefusalThatCountsIsDecidedAgainWhenSomebodyElseWasFirst() {
        club.store.lostConditions.set(2);
        club.handler.before =
                () -> refuse(ProblemException.of(PlatformProblem.CONFLICT).keepingWork());

        assertProblem(409, "CONFLICT", club.postLoan(Club.loan("Emma", 7)));
        assertEquals(3, club.handler.calls.get());
        assertEquals(List.of("attempt.refused"), club.store.committed);
    }

    private static void refuse(ProblemException refusal) {
        UnitOfWork.current().audit("attempt.refused", ClubHandler.LOAN, Map.of());
        throw refusal;
    }
}
