package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.FaultCode;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static Club club;

    @BeforeAll
    static void open() {
        club = Club.open();
    }

    @AfterAll
    static void close() {
        club.close();
    }

    @Test
    void readsEachTypeOnlyAsTheContractWritesIt() {
        assertEquals(5, Parameters.integer(1, 9).read("5"));
        assertEquals(FaultCode.TOO_SMALL, fault(Parameters.integer(1, 9), "0"));
        assertEquals(FaultCode.TOO_LARGE, fault(Parameters.integer(1, 9), "10"));
        assertEquals(FaultCode.TYPE, fault(Parameters.INTEGER, "+5"));
        assertEquals(FaultCode.TYPE, fault(Parameters.INTEGER, "5.0"));
        assertEquals(FaultCode.TYPE, fault(Parameters.LONG, "99999999999999999999"));
        assertEquals(1.5, Parameters.NUMBER.read("1.5"));
        assertEquals(FaultCode.TYPE, fault(Parameters.NUMBER, "1d"));
        assertEquals(FaultCode.TYPE, fault(Parameters.NUMBER, "NaN"));
        assertEquals(FaultCode.TYPE, fault(Parameters.NUMBER, ""));
        assertEquals(true, Parameters.BOOLEAN.read("true"));
        assertEquals(FaultCode.TYPE, fault(Parameters.BOOLEAN, "yes"));
        assertEquals(FaultCode.FORMAT, fault(Parameters.UUID, "1-1-1-1-1"));
        assertEquals(new UUID(1, 2), Parameters.UUID.read(new UUID(1, 2).toString()));
        assertEquals(LocalDate.of(2031, 3, 15), Parameters.DATE.read("2031-03-15"));
        assertEquals(FaultCode.FORMAT, fault(Parameters.DATE, "2031-02-30"));
        assertEquals(Instant.parse("2031-03-15T08:00:00.123Z"), Parameters.INSTANT.read("2031-03-15T08:00:00.123456Z"));
        assertEquals(FaultCode.FORMAT, fault(Parameters.INSTANT, "2031-03-15T08:00:00+04:00"));
        assertEquals(FaultCode.FORMAT, fault(Parameters.URI, "ht tp://x"));
        assertEquals(FaultCode.TOO_LONG, fault(Parameters.string(StringRule.length(1, 3)), "abcd"));
        assertEquals(3, Parameters.STRING.map(String::length).read("abc"));
    }

    @Test
    void listsAllFaultyParametersAtOnce() {
        var answer = list("?status=lost&limit=0&colour=red&status=open");
        assertProblem(400, "INVALID_PARAMETERS", answer);
        assertFault(answer, "colour", "UNKNOWN");
        assertFault(answer, "status", "DUPLICATE");
        assertFault(answer, "status", "ENUM");
        assertFault(answer, "limit", "TOO_SMALL");
    }

    @Test
    void refusesAPathThatNamesNoSuchId() {
        var answer = club.get("/club/api/v1/loans/seven", "Authorization", "Bearer ana");
        assertProblem(400, "INVALID_PARAMETERS", answer);
        assertTrue(answer.body().contains("\"parameter\":{\"in\":\"path\",\"name\":\"loan_id\"}"), answer.body());
    }

    @Test
    void refusesABrokenEscapeInTheQuery() {
        assertEquals(400, list("?status=%C3%28").statusCode());
    }

    @Test
    void startsAtTheFirstPageWithTwentyEntries() {
        assertEquals(200, list("").statusCode());
        assertEquals(20, club.handler.lastPage().limit());
        assertTrue(club.handler.lastPage().position().isEmpty());
    }

    private static HttpResponse<String> list(String query) {
        return club.get("/club/api/v1/loans" + query, "Authorization", "Bearer ana");
    }

    private static void assertFault(HttpResponse<String> answer, String name, String code) {
        var fault = "{\"parameter\":{\"in\":\"query\",\"name\":\"" + name + "\"},\"code\":\"" + code + "\"";
        assertTrue(answer.body().contains(fault), answer.body());
    }

    private static FaultCode fault(ParameterType<?> type, String text) {
        return assertThrows(ParameterFaultException.class, () -> type.read(text))
                .code();
    }
}
