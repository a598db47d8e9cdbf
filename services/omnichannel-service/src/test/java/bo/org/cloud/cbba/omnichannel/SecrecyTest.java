package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.event.Language;
import bo.org.cloud.cbba.identity.event.VerificationRequested;
import bo.org.cloud.cbba.omnichannel.domain.Outcome;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Accepted;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Refused;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SecrecyTest {
    private final AtomicBoolean back = new AtomicBoolean();
    private final StubProvider provider = new StubProvider(
            _ -> back.get() ? new Accepted(Optional.empty()) : Refused.of(Outcome.TRANSIENT, "The provider is down."));

    @Test
    void aSecretIsReadableNowhereButInTheMail() throws Exception {
        var logged = logsOfEverything();
        try (var mailroom = Mailroom.with(getClass(), provider)) {
            mailroom.bus.deliver(
                    VerificationRequested.TYPE, AccountEvents.verification("ana.quispe@example.org", Language.ES));
            Awaitility.await().until(() -> !provider.taken.isEmpty());
            var message = onlyMessage(mailroom);
            mailroom.awaitStatus(message, "queued");

            assertTrue(provider.taken.getFirst().text().contains(AccountEvents.TOKEN), "the mail has it");
            assertEquals(1, mailroom.count("message_variables"), "kept for the next attempt");
            assertHidden(everyRow(mailroom), "database while queued");
            assertHidden(answer(mailroom, "/omnichannel/api/v1/messages"), "list");
            assertHidden(answer(mailroom, "/omnichannel/api/v1/messages/" + message), "message");

            back.set(true);
            mailroom.advanceToDue(message);
            mailroom.awaitStatus(message, "sent");
            assertEquals(0, mailroom.count("message_variables"), "erased once it is through");
            assertHidden(everyRow(mailroom), "database afterwards");
            assertHidden(mailroom.bus.probe().seen().toString(), "events");
        } finally {
            root().detachAppender(logged);
            ours().setLevel(null);
        }
        assertFalse(logged.list.isEmpty());
        assertHidden(logged.list.stream().map(SecrecyTest::line).collect(Collectors.joining("\n")), "logs");
    }

    private static void assertHidden(String text, String where) {
        assertFalse(text.isEmpty(), where);
        assertFalse(text.contains(AccountEvents.TOKEN), where + " shows the token");
        assertFalse(text.contains("Quispe Mamani"), where + " shows a variable");
    }

    private static UUID onlyMessage(Mailroom mailroom) {
        return mailroom.jdbi.withHandle(handle ->
                handle.select("SELECT id FROM message").mapTo(UUID.class).one());
    }

    private static String everyRow(Mailroom mailroom) {
        return mailroom.jdbi.withHandle(handle -> handle.select("SELECT query_to_xml('SELECT * FROM ' || quote_ident("
                        + "tablename), true, false, '')::text FROM pg_tables WHERE schemaname = current_schema()")
                .mapTo(String.class)
                .collect(Collectors.joining("\n")));
    }

    private static String answer(Mailroom mailroom, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(mailroom.address() + path))
                    .header(
                            "Authorization",
                            "Bearer "
                                    + mailroom.tokens
                                            .user(Mailroom.ANA, "admin")
                                            .mint())
                    .build();
            var response = client.send(request, BodyHandlers.ofString());
            assertEquals(200, response.statusCode());
            return response.body();
        }
    }

    private static ListAppender<ILoggingEvent> logsOfEverything() {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        root().addAppender(appender);
        ours().setLevel(Level.TRACE);
        return appender;
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
