package bo.org.cloud.cbba.identity;

import static bo.org.cloud.cbba.identity.Cast.ANA;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.Login;
import bo.org.cloud.cbba.identity.domain.PasswordHash;
import bo.org.cloud.cbba.identity.domain.UserSecret;
import bo.org.cloud.cbba.identity.model.RefreshRequest;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SecrecyTest {
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @Test
    void noSecretIsStoredLoggedOrToldInClear() {
        hear();
        try (var desk = FrontDesk.open(getClass())) {
            desk.anonymous().register(ANA.registers().build(), "a-key");
            var outbox = desk.shelf.everything();
            var mail = desk.bus.lastVerificationOf(ANA.email());
            Verifying.verify(desk, mail.token());
            desk.door.login(ANA.withPassword("never stored either"), Door.HERE);
            var tokens = desk.anonymous().login(ANA.logsIn());
            var first = tokens.refreshToken().orElseThrow();
            var next = desk.anonymous()
                    .refresh(RefreshRequest.builder().refreshToken(first).build());
            var service = desk.asClient(FrontDesk.PARTNER, FrontDesk.PARTNER_SECRET)
                    .issueToken(TokenRequest.builder()
                            .grantType("client_credentials")
                            .build());
            desk.with(next).logout();
            desk.bus.probe().await("identity.auth.session_revoked");

            var secrets = Map.of(
                    "password", ANA.password(),
                    "wrong password", "never stored either",
                    "verification token", mail.token(),
                    "refresh token", first,
                    "next refresh token", next.refreshToken().orElseThrow(),
                    "access token", tokens.accessToken(),
                    "service token", service.accessToken(),
                    "client secret", FrontDesk.PARTNER_SECRET);
            assertHidden(secrets, "tables after registering", outbox);
            assertHidden(secrets, "tables", desk.shelf.everything());
            assertHidden(secrets, "events", desk.bus.probe().seen().toString());
        } finally {
            root().detachAppender(logged);
            ours().setLevel(null);
        }
        assertFalse(logged.list.isEmpty());
        assertHidden(
                Map.of("password", ANA.password(), "client secret", FrontDesk.PARTNER_SECRET, "address", ANA.email()),
                "logs",
                logged.list.stream().map(SecrecyTest::line).collect(Collectors.joining("\n")));
    }

    @Test
    void domainValuesShowNoSecrets() {
        var values = List.of(
                new PasswordHash("$argon2id$secret"),
                new Login.Attempt(new EmailAddress("secret@example.org"), "secret", "::1", ""),
                UserSecret.of(new UUID(0, 0), "secret".repeat(6).getBytes(StandardCharsets.UTF_8)));
        assertFalse(values.toString().contains("secret"), values.toString());
        assertFalse(values.toString().contains("c2Vjcm"), "nor in base64");
    }

    private void hear() {
        logged.start();
        root().addAppender(logged);
        ours().setLevel(Level.TRACE);
    }

    private static void assertHidden(Map<String, String> secrets, String where, String text) {
        assertTrue(text.length() > 100, where + " has something to hide");
        secrets.forEach((name, secret) -> assertFalse(text.contains(secret), where + " show the " + name));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private static Logger ours() {
        return (Logger) LoggerFactory.getLogger("bo.org.cloud.cbba");
    }

    private static String line(ILoggingEvent event) {
        return event.getFormattedMessage() + " " + event.getKeyValuePairs() + " " + event.getMDCPropertyMap();
    }
}
