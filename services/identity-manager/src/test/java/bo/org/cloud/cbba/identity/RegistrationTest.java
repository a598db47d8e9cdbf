package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static bo.org.cloud.cbba.identity.Cast.TOM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import bo.org.cloud.cbba.identity.model.Language;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final String REGISTER = "/identity/api/v1/auth/register";
    private final FrontDesk desk = FrontDesk.open(getClass());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void oneKeyRegistersOnce() {
        desk.anonymous().register(ANA.registers().build(), "key-1");
        desk.anonymous().register(ANA.registers().build(), "key-1");

        desk.bus.await(UserCreated.TYPE);
        assertEquals(1, desk.shelf.userOf(ANA.email()).number("version"));
        assertEquals(1, desk.bus.verificationsOf(ANA.email()).size());
        var reused = assertThrows(
                ProblemException.class,
                () -> desk.anonymous().register(TOM.registers().build(), "key-1"));
        assertEquals("IDEMPOTENCY_KEY_REUSED", reused.code());
    }

    @Test
    void registeringAgainReplacesPasswordAndNameAndVoidsTheLink() {
        desk.anonymous().register(ANA.registers().build());
        var first = desk.bus.lastVerificationOf(ANA.email());
        var again = new Cast("Ana.Quispe@Example.org", "una llama cruza despacio el cerro", "Ana María Quispe");
        desk.anonymous().register(again.registers().build());

        var updated = desk.bus.await(UserUpdated.TYPE);
        assertEquals(List.of("full_name"), updated.changedFields());
        assertEquals("Ana María Quispe", updated.fullName());
        assertEquals(first.userId(), updated.userId());
        var second = desk.bus.lastVerificationOf(ANA.email());
        assertNotEquals(first.token(), second.token());
        assertEquals("TOKEN_INVALID", Verifying.refusal(desk, first.token()));
        Verifying.verify(desk, second.token());
        assertEquals(401, desk.door.login(ANA, Door.HERE).statusCode());
        assertEquals(200, desk.door.login(again, Door.HERE).statusCode());
    }

    @Test
    void registeringAgainWithTheSameDataTellsOfNoChange() {
        desk.anonymous().register(ANA.registers().build());
        desk.anonymous().register(ANA.registers().build());

        desk.bus.probe().await("identity.auth.verification_requested", event -> event.sequence() == 2);
        assertEquals(0, desk.bus.all(UserUpdated.TYPE).count());
    }

    @Test
    void theOwnerOfAnAccountIsToldAndNobodyElse() {
        desk.admit(ANA);
        var known = post(ANA);
        var unknown = post(TOM);

        assertEquals(202, known.statusCode());
        assertLookAlike(known, unknown);
        var told = desk.bus.await(RegistrationRepeated.TYPE);
        assertEquals(ANA.name(), told.fullName());
        assertEquals(ANA.email(), told.email());
        assertEquals(1, desk.bus.verificationsOf(ANA.email()).size(), "no new link");
    }

    @Test
    void anAccountThatWasNeverVerifiedEndsAfterSevenDays() {
        desk.anonymous().register(ANA.registers().build());
        desk.advance(Duration.ofDays(7).minusMillis(1));
        assertEquals("EMAIL_NOT_VERIFIED", Door.code(desk.door.login(ANA, Door.HERE)));
        desk.advance(Duration.ofMillis(1));
        assertEquals("INVALID_CREDENTIALS", Door.code(desk.door.login(ANA, Door.HERE)));

        desk.admit(ANA);
        assertEquals(200, desk.door.login(ANA, Door.HERE).statusCode());
    }

    @Test
    void theLanguageOfMailsIsTheChosenOneElseTheReaders() {
        desk.door.post(REGISTER, body(TOM), "Accept-Language", "en-GB, es;q=0.5");
        desk.anonymous().register(ANA.registers().language(Language.EN).build());

        assertEquals("en", desk.bus.lastVerificationOf(TOM.email()).language().value());
        assertEquals("en", desk.bus.lastVerificationOf(ANA.email()).language().value());
        var unknown = desk.door.post(REGISTER, body(TOM).replace("}", ",\"language\":\"qu\"}"));
        assertEquals("VALIDATION_FAILED", Door.code(unknown));
    }

    @Test
    void aPasswordThatIsEasyToGuessIsRefusedWithReasonsInTheReadersLanguage() {
        var english = weaknesses(ANA.withPassword("Cochabamba1"), "en");
        var spanish = weaknesses(ANA.withPassword("Cochabamba1"), "es");

        assertNotEquals(english, spanish);
        assertFalse(english.isEmpty());
        assertEquals(List.of(), desk.shelf.all(desk.shelf.resources().users()));
    }

    @Test
    void aFullHashingPoolRefusesAtOnceAndLosesNothing() {
        try (var narrow = FrontDesk.withOneHashingThread(getClass())) {
            var answers = IntStream.range(0, 60)
                    .mapToObj(each -> narrow.door.postAtOnce(REGISTER, body(ANA.at("p" + each + "@example.org"))))
                    .toList()
                    .stream()
                    .map(future -> future.join())
                    .toList();

            var refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 503)
                    .toList();
            assertFalse(refused.isEmpty(), "60 calls, 9 places");
            refused.forEach(answer -> {
                assertEquals("SERVICE_UNAVAILABLE", Door.code(answer));
                assertEquals("1", Door.header(answer, "Retry-After"));
            });
            var taken = answers.stream()
                    .filter(answer -> answer.statusCode() == 202)
                    .count();
            assertEquals(60, taken + refused.size());
            assertEquals(
                    taken, narrow.shelf.all(narrow.shelf.resources().users()).size());
        }
    }

    private List<String> weaknesses(Cast person, String language) {
        var answer = desk.door.post(REGISTER, body(person), "Accept-Language", language);
        assertEquals("VALIDATION_FAILED", Door.code(answer), answer.body());
        var errors = Door.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class);
        assertTrue(errors.stream()
                .allMatch(error -> error.getString("code").equals("TOO_WEAK")
                        && error.getString("pointer").equals("/password")));
        return errors.stream().map(error -> error.getString("detail")).toList();
    }

    private HttpResponse<String> post(Cast person) {
        return desk.door.post(REGISTER, body(person));
    }

    private static String body(Cast person) {
        return "{\"email\":\"%s\",\"password\":\"%s\",\"full_name\":\"%s\"}"
                .formatted(person.email(), person.password(), person.name());
    }

    static void assertLookAlike(HttpResponse<String> one, HttpResponse<String> other) {
        assertEquals(one.statusCode(), other.statusCode());
        assertEquals(one.body(), other.body());
        assertEquals(one.headers().map().keySet(), other.headers().map().keySet());
    }
}
