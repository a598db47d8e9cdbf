package bo.org.cloud.cbba.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.running.RunningPlatform;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A person's way from sign-up to profile and out again with the packed TypeScript client, as `sign-up.mjs` tells it.
class ClientJourneyTest {
    private static final Path PACKAGE = Path.of(System.getProperty("root.dir"), ".tools", "typescript", "packed");

    private final String email = "ana-" + UUID.randomUUID() + "@example.org";

    @Test
    void fromSignUpToProfileAndOutAgainInABrowser() throws Exception {
        var seen = signUp("client-in-browser.mjs");
        assertAll(
                () -> assertJourney(seen),
                () -> assertEquals(List.of(), seen.getJsonArray("cookies"), "logging out takes the cookie: " + seen),
                () -> assertEquals(List.of(), seen.getJsonArray("faults"), seen::toString));
    }

    @Test
    void fromSignUpToProfileAndOutAgainInNode() throws Exception {
        assertJourney(signUp("client-in-node.mjs"));
    }

    private JsonObject signUp(String script) throws Exception {
        assertTrue(Files.isDirectory(PACKAGE), "./justw client");
        return JourneyScript.run(script, RunningPlatform.address().toString(), email, PACKAGE.toString());
    }

    private void assertJourney(JsonObject seen) {
        assertAll(
                () -> assertEquals("EMAIL_NOT_VERIFIED", seen.getString("beforeVerifying")),
                () -> assertEquals("TOKEN_INVALID", seen.getString("verifyingAgain")),
                () -> assertEquals(1, seen.getInt("refreshes"), "three calls at once share one"),
                () -> assertEquals(email, seen.getString("email")),
                () -> assertEquals("Anita", seen.getString("changed")),
                () -> assertEquals("PRECONDITION_FAILED", seen.getString("changingLate")),
                () -> assertEquals(304, seen.getInt("unchanged")),
                () -> assertTrue(seen.getBoolean("requestIds")),
                () -> assertEquals("UNAUTHENTICATED", seen.getString("afterLogout")));
    }
}
