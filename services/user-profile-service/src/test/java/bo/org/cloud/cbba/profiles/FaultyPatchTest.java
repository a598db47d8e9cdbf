package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultyPatchTest extends DeskTest {
    private final UUID ana = desk.newMember();

    @Test
    void everyBrokenRuleHasItsPointer() {
        var answer = desk.letter("PATCH", "/me", ana).send("application/merge-patch+json", """
            {"phone": "+59100000000", "date_of_birth": "2018-03-16", "address": {"country": "XX"},
             "links": [{"url": "https://a.example.org"}, {"url": "https:///notes"}], "timezone": "America/Cercado"}
            """);

        assertEquals(422, answer.statusCode());
        assertEquals("VALIDATION_FAILED", Letter.json(answer).getString("code"));
        assertEquals(
                new TreeMap<>(Map.of(
                        "/phone", "FORMAT",
                        "/date_of_birth", "TOO_YOUNG",
                        "/address/country", "ENUM",
                        "/links/1/url", "FORMAT",
                        "/timezone", "ENUM")),
                Letter.faults(answer));
        assertEquals(
                "\"1\"",
                desk.letter("GET", "/me", ana)
                        .send()
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow());
    }

    @Test
    void everyFieldOfTheWrongShapeHasItsPointer() {
        var answer = desk.letter("PATCH", "/me", ana).send("application/merge-patch+json", """
            {"handle": "Ana", "phone": 70712345, "bio": "", "role": "admin", "email": "x@example.org",
             "address": {"planet": "Mars", "country": "bo"}, "skills": ["java", "java"], "language": "tlh",
             "visibility": {"bio": "friends", "handle": "private"}}
            """);

        assertEquals(422, answer.statusCode());
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        Map.entry("/handle", "PATTERN"),
                        Map.entry("/phone", "TYPE"),
                        Map.entry("/bio", "TOO_SHORT"),
                        Map.entry("/role", "UNKNOWN"),
                        Map.entry("/email", "UNKNOWN"),
                        Map.entry("/address/planet", "UNKNOWN"),
                        Map.entry("/address/country", "PATTERN"),
                        Map.entry("/skills/1", "NOT_UNIQUE"),
                        Map.entry("/language", "ENUM"),
                        Map.entry("/visibility/bio", "ENUM"),
                        Map.entry("/visibility/handle", "UNKNOWN"))),
                Letter.faults(answer));
    }

    @ParameterizedTest
    @CsvSource({"display_name", "language", "timezone", "visibility"})
    void whatEveryProfileHasCannotBeCleared(String field) {
        var answer = desk.letter("PATCH", "/me", ana).send("application/json", "{\"" + field + "\":null}");
        assertEquals(422, answer.statusCode());
        assertEquals(Map.of("/" + field, "NULL"), Letter.faults(answer));
    }

    @ParameterizedTest
    @CsvSource({"2031-03-16", "2031-03-15", "2018-03-16"})
    void whoIsNotYet13OrNotYetBornIsTooYoung(String birth) {
        var answer = desk.letter("PATCH", "/me", ana).send("application/json", "{\"date_of_birth\":\"" + birth + "\"}");
        assertEquals(Map.of("/date_of_birth", "TOO_YOUNG"), Letter.faults(answer));
    }

    @ParameterizedTest
    @CsvSource({"es, No existe esa zona horaria (IANA).", "en, There is no such time zone (IANA)."})
    void aBrokenRuleIsExplainedInTheCallersLanguage(String language, String detail) {
        var answer = desk.letter("PATCH", "/me", ana)
                .header("Accept-Language", language)
                .send("application/json", "{\"timezone\":\"Nowhere\"}");
        assertEquals(
                detail,
                Letter.json(answer).getJsonArray("errors").getJsonObject(0).getString("detail"));
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        assertEquals(
                415, desk.letter("PATCH", "/me", ana).send("text/plain", "{}").statusCode());
        assertEquals(
                400,
                desk.letter("PATCH", "/me", ana).send("application/json", "{").statusCode());
        assertEquals(400, desk.letter("GET", "/me?fields=all", ana).send().statusCode());
    }
}
