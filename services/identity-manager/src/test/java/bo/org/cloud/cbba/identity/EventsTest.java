package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventsTest {
    @Test
    void tellsExactlyWhatTheContractSays() {
        try (var desk = FrontDesk.open(getClass())) {
            var now = desk.clock.instant().toString();
            desk.admit(ANA);
            desk.door.login(ANA.withPassword("wrong"), Door.HERE);
            var tokens = desk.anonymous().login(ANA.logsIn());
            desk.with(tokens).logout();

            var created = desk.bus.probe().await("identity.user.created");
            var user = created.subject();
            assertEquals(1, created.sequence());
            assertEquals(new Actor("anonymous", "anonymous"), created.actor());
            assertEquals(now, created.occurredAt().toString());
            assertEquals(json("""
                {"user_id":"%s","email":"ana.quispe@example.org","email_verified":false,
                 "full_name":"Ana Quispe Mamani","language":"es","status":"pending_verification",
                 "roles":["member"],"created_at":"%s","updated_at":"%s","changed_fields":
                 ["email","email_verified","full_name","language","status","roles"]}
                """.formatted(user, now, now)), json(created.payload()));

            var activated = desk.bus.probe().await("identity.user.activated", user);
            assertEquals(2, activated.sequence());
            assertEquals(
                    "[\"email_verified\",\"status\"]",
                    json(activated.payload()).getJsonArray("changed_fields").toString());
            assertEquals("active", json(activated.payload()).getString("status"));

            var mail = desk.bus.probe().await("identity.auth.verification_requested", user);
            assertFalse(mail.payload().contains("ana.quispe"), "encrypted on its way");

            var failed = desk.bus.probe().await("identity.auth.login_failed");
            assertEquals(failed.subject(), json(failed.payload()).getString("attempt_id"));
            assertEquals("wrong_password", json(failed.payload()).getString("reason"));
            assertEquals(user, json(failed.payload()).getString("user_id"));
            assertTrue(json(failed.payload()).getString("email_hash").matches("[0-9a-f]{64}"));

            var session = tokens.sessionId().toString();
            var loggedIn = desk.bus.probe().await("identity.auth.login_success", session);
            assertEquals(
                    json("{\"user_id\":\"%s\",\"session_id\":\"%s\",\"address\":\"127.0.0.1\",\"amr\":[\"pwd\"]}"
                            .formatted(user, session)),
                    json(loggedIn.payload()));

            var revoked = desk.bus.probe().await("identity.auth.session_revoked", session);
            assertEquals(new Actor("user", user), revoked.actor());
            assertEquals(
                    json("{\"user_id\":\"%s\",\"session_id\":\"%s\",\"reason\":\"logout\",\"revoked_at\":\"%s\"}"
                            .formatted(user, session, now)),
                    json(revoked.payload()));
            assertFactsOfTheirOwn(failed, loggedIn, revoked);
            assertEquals(6, desk.bus.probe().seen().size(), "and nothing else");
        }
    }

    private static void assertFactsOfTheirOwn(EventEnvelope... facts) {
        for (var fact : facts) {
            assertEquals(1, fact.sequence());
            assertEquals("ugsys.identity-manager", fact.source());
        }
        assertEquals(facts.length, Set.of(facts).size());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
