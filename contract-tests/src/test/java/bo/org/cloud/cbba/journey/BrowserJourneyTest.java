package bo.org.cloud.cbba.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.running.Newcomer;
import bo.org.cloud.cbba.running.RunningPlatform;
import org.junit.jupiter.api.Test;

/// The way from the mail to the verified address through a real browser, as a person goes it on a laptop.
class BrowserJourneyTest {
    @Test
    void theButtonBehindTheMailsLinkVerifies() throws Exception {
        var ana = Newcomer.unknown();
        ana.register();
        ana.mailbox().awaitToken();
        var seen =
                JourneyScript.run("verify-email.mjs", RunningPlatform.address().toString(), ana.email());
        assertAll(
                () -> assertEquals("", seen.getString("untouched"), "following the link alone does nothing"),
                () -> assertTrue(seen.getString("first").startsWith("Listo"), seen::toString),
                () -> assertTrue(
                        seen.getString("left").endsWith("/verify-email"), "the token is gone from the address"),
                () -> assertTrue(seen.getString("second").contains("enlace"), seen::toString),
                () -> assertEquals(0, seen.getJsonArray("faults").size(), seen::toString));
        ana.awaitProfile();
    }
}
