package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.assertProblem;
import static bo.org.cloud.cbba.runtime.AccessTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final String LOAN = "/club/api/v1/loans/" + ClubHandler.LOAN;
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
    void tagsAResourceWithItsVersion() {
        assertEquals("\"3\"", header(get(), "ETag"));
    }

    @Test
    void keepsTheViewsOfOneVersionApart() {
        club.handler.view = Optional.of("own");
        assertEquals("\"3-own\"", header(get(), "ETag"));
        assertEquals(200, get("If-None-Match", "\"3\"").statusCode());
        assertEquals(304, get("If-None-Match", "\"3-own\"").statusCode());
    }

    @Test
    void answersNotModifiedToWhoeverHasTheVersion() {
        var answer = get("If-None-Match", "W/\"3\", \"7\"");
        assertEquals(304, answer.statusCode());
        assertEquals("", answer.body());
        assertEquals("\"3\"", header(answer, "ETag"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals(200, get("If-None-Match", "\"2\"").statusCode());
    }

    @Test
    void changesTheVersionThatTheCallerHasSeen() {
        var answer = patch("If-Match", "\"3\"");
        assertEquals(200, answer.statusCode());
        assertEquals("\"4\"", header(answer, "ETag"));
        assertEquals(200, patch("If-Match", "*").statusCode());
        assertEquals(200, patch("If-Match", "\"1\", \"3-own\"").statusCode());
    }

    @Test
    void refusesToChangeAnotherVersion() {
        assertProblem(412, "PRECONDITION_FAILED", patch("If-Match", "\"2\""));
        assertProblem(412, "PRECONDITION_FAILED", patch("If-Match", "W/\"3\""));
        assertProblem(412, "PRECONDITION_FAILED", patch("If-Match", "\"abc\""));
        assertEquals("[]", club.store.committed.toString());
    }

    @Test
    void refusesAnIfMatchThatIsNone() {
        assertProblem(400, "INVALID_PARAMETERS", patch("If-Match", "3"));
        assertProblem(400, "INVALID_PARAMETERS", patch("If-Match", ""));
    }

    @Test
    void asksForIfMatchWhereTheContractDoes() {
        assertProblem(428, "PRECONDITION_REQUIRED", patch());
        assertEquals(0, club.handler.calls.get());
    }

    @Test
    void runsTheHandlerAgainWhenSomebodyElseWasFirst() {
        club.store.lostConditions.set(3);
        assertEquals(204, delete().statusCode());
        assertEquals(4, club.handler.calls.get());
        assertEquals("[loan.deleted]", club.store.committed.toString());
    }

    @Test
    void givesUpAfterThreeRerunsWithAConflict() {
        club.store.lostConditions.set(4);
        assertProblem(409, "CONFLICT", delete());
        assertEquals("[]", club.store.committed.toString());
    }

    @Test
    void givesUpWithAFailedPreconditionWhereOneWasSent() {
        club.store.lostConditions.set(4);
        assertProblem(412, "PRECONDITION_FAILED", patch("If-Match", "\"3\""));
    }

    private HttpResponse<String> get(String... headers) {
        return club.get(LOAN, with(headers));
    }

    private HttpResponse<String> delete() {
        return club.send("DELETE", LOAN, "", with());
    }

    private HttpResponse<String> patch(String... headers) {
        return club.send("PATCH", LOAN, Club.loan("Ubik", 3), with(headers));
    }

    private static String[] with(String... headers) {
        var all = new String[headers.length + 4];
        all[0] = "Authorization";
        all[1] = "Bearer ana";
        all[2] = "Content-Type";
        all[3] = "application/merge-patch+json";
        System.arraycopy(headers, 0, all, 4, headers.length);
        return all;
    }
}
