package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.identity.event.Language;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;
import bo.org.cloud.cbba.identity.event.VerificationRequested;
import bo.org.cloud.cbba.omnichannel.event.MessageQueued;
import bo.org.cloud.cbba.omnichannel.event.MessageSent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountMailsTest {
    private static final String ADDRESS = "ana.quispe@example.org";

    private final Mailroom mailroom = Mailroom.open(getClass());

    @AfterEach
    void close() {
        mailroom.close();
    }

    @Test
    void mailsTheVerificationLinkInSpanish() {
        mailroom.bus.deliver(VerificationRequested.TYPE, AccountEvents.verification(ADDRESS, Language.ES));

        var mail = mailroom.awaitMail(ADDRESS);
        assertEquals("Confirma tu correo", mail.subject());
        assertEquals(List.of(AccountEvents.LINK), mail.links());
        assertTrue(mail.text().contains("15 de marzo de 2031, 17:05 (hora de Bolivia)"), mail.text());
        assertTrue(mail.html().contains("<html lang=\"es\">"), mail.html());
    }

    @Test
    void mailsTheVerificationLinkInEnglish() {
        mailroom.bus.deliver(VerificationRequested.TYPE, AccountEvents.verification(ADDRESS, Language.EN));

        var mail = mailroom.awaitMail(ADDRESS);
        assertEquals("Confirm your e-mail address", mail.subject());
        assertEquals(List.of(AccountEvents.LINK), mail.links());
        assertTrue(mail.text().contains("15 March 2031, 17:05 (Bolivian time)"), mail.text());
    }

    @Test
    void tellsTheOwnerOfAnAccountThatSomebodyRegisteredAgain() {
        mailroom.bus.deliver(RegistrationRepeated.TYPE, AccountEvents.repeated(ADDRESS));

        assertEquals("Ya tienes una cuenta", mailroom.awaitMail(ADDRESS).subject());
    }

    @Test
    void mailsOnceForAnEventThatIsDeliveredTwice() {
        var event = AccountEvents.verification(ADDRESS, Language.ES);
        var id = mailroom.bus.deliver(VerificationRequested.TYPE, event);
        mailroom.bus.deliver(id, VerificationRequested.TYPE, event);
        mailroom.bus.deliver(RegistrationRepeated.TYPE, AccountEvents.repeated("last@example.org"));

        mailroom.awaitMail("last@example.org");
        mailroom.bus.awaitQuiet();
        assertEquals(1, mailroom.outbox.newest(Optional.of(ADDRESS), 10).size());
        assertEquals(2, mailroom.count("message"));
    }

    @Test
    void tellsThatTheMailWasQueuedAndSent() {
        var cause = mailroom.bus.deliver(VerificationRequested.TYPE, AccountEvents.verification(ADDRESS, Language.ES));
        var message = mailroom.awaitMail(ADDRESS).messageId();

        var queued = mailroom.bus.probe().await(MessageQueued.TYPE.name(), message.toString());
        var sent = mailroom.bus.probe().await(MessageSent.TYPE.name(), message.toString());
        assertEquals(1, queued.sequence());
        assertEquals(3, sent.sequence());
        assertEquals(Optional.of(cause), queued.causationId());
        assertEquals("correlation-of-" + cause, sent.correlationId());
        var payload = Json.readTolerantly(MessageSent.TYPE.codec(), sent.payload());
        assertEquals(1, payload.attemptCount());
        assertEquals("local-outbox", payload.provider());
        assertEquals(Optional.of(Mailroom.ANA), payload.recipientUserId());
    }
}
