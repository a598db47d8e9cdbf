package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.omnichannel.client.OmnichannelClient;
import bo.org.cloud.cbba.omnichannel.client.SendMessageProblem;
import bo.org.cloud.cbba.omnichannel.model.Channel;
import bo.org.cloud.cbba.omnichannel.model.Language;
import bo.org.cloud.cbba.omnichannel.model.MessageStatus;
import bo.org.cloud.cbba.omnichannel.model.Recipient;
import bo.org.cloud.cbba.omnichannel.model.SendMessageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendMessageTest {
    private final Mailroom mailroom = Mailroom.open(getClass());
    private final OmnichannelClient projects = mailroom.asService("omnichannel:messages:send");

    @AfterEach
    void close() {
        mailroom.close();
    }

    @Test
    void sendsAMailToAnAddress() {
        var result = projects.sendMessageResult(Requests.to("tom.baker@example.org"));

        var message = result.body();
        assertEquals(MessageStatus.QUEUED, message.status());
        assertEquals(Optional.of("/omnichannel/api/v1/messages/" + message.id()), result.location());
        var mail = mailroom.awaitMail("tom.baker@example.org");
        assertEquals(message.id(), mail.messageId());
        assertEquals("You already have an account", mail.subject());
        assertTrue(mail.text().startsWith("Hello, Tom Baker,"), mail.text());
        mailroom.awaitStatus(message.id(), "sent");
    }

    @Test
    void looksUpAPersonsAddressAndLanguage() {
        var message = projects.sendMessage(request()
                .recipient(Requests.person(Mailroom.ANA))
                .language(Optional.empty())
                .build());

        assertEquals(Optional.of("ana.quispe@example.org"), message.recipient().address());
        assertEquals(Optional.of(Mailroom.ANA), message.recipient().userId());
        assertEquals(Language.ES, message.language());
        assertEquals(
                "Ya tienes una cuenta",
                mailroom.awaitMail("ana.quispe@example.org").subject());
    }

    @Test
    void writesSpanishWhereTheTemplateDoesNotSpeakTheLanguage() {
        var message = projects.sendMessage(request().language(Language.PT).build());

        assertEquals(Language.ES, message.language());
    }

    @Test
    void refusesAPersonWhomNobodyKnows() {
        refuses(
                "RECIPIENT_UNREACHABLE",
                request().recipient(Requests.person(UUID.randomUUID())).build());
    }

    @Test
    void refusesBothOrNeitherOfPersonAndAddress() {
        var both = Recipient.builder()
                .userId(Mailroom.ANA)
                .address("ana.quispe@example.org")
                .build();
        refuses("RECIPIENT_INVALID", request().recipient(both).build());
        refuses(
                "RECIPIENT_INVALID",
                request().recipient(Recipient.builder().build()).build());
    }

    @Test
    void refusesAnAddressThatIsNoMailAddress() {
        refuses("RECIPIENT_INVALID", Requests.to("+59170712345"));
        refuses("RECIPIENT_INVALID", Requests.to("ana@example.org\r\nBcc: all@example.org"));
    }

    @Test
    void refusesAChannelThatNobodyCarries() {
        refuses("CHANNEL_UNAVAILABLE", request().channel(Channel.SMS).build());
    }

    @Test
    void refusesATemplateThatIsNotThere() {
        refuses("TEMPLATE_UNKNOWN", request().template("no-such-template").build());
    }

    @Test
    void namesEachMissingUnknownAndWrongVariable() {
        var problem = refuses(
                "TEMPLATE_VARIABLES_INVALID",
                request()
                        .template("email-verification")
                        .variables(Map.of(
                                "full_name", " ", "link", "javascript:alert(1)", "a/b~c", "1", "expires_at", "x"))
                        .build());

        assertEquals(
                List.of("/variables/full_name REQUIRED", "/variables/link FORMAT", "/variables/a~1b~0c UNKNOWN"),
                problem.errors().stream().map(SendMessageTest::place).toList());
    }

    @Test
    void answersTheSameAgainForTheSameIdempotencyKey() {
        var first = projects.sendMessage(Requests.to("tom.baker@example.org"), "key-1");
        var again = projects.sendMessage(Requests.to("tom.baker@example.org"), "key-1");

        assertEquals(first, again);
        assertEquals(1, mailroom.count("message"));
        var reused = assertThrows(
                ProblemException.class, () -> projects.sendMessage(Requests.to("other@example.org"), "key-1"));
        assertEquals("IDEMPOTENCY_KEY_REUSED", reused.code());
    }

    @Test
    void isUnavailableWhileProfilesIsAway() {
        mailroom.profiles.stop();

        refuses(
                "SERVICE_UNAVAILABLE",
                request().recipient(Requests.person(Mailroom.ANA)).build());
    }

    private static SendMessageRequest.Builder request() {
        return Requests.accountExists();
    }

    private SendMessageProblem refuses(String code, SendMessageRequest request) {
        var problem = assertThrows(SendMessageProblem.class, () -> projects.sendMessage(request));
        assertEquals(code, problem.code());
        assertEquals(0, mailroom.count("message"), "nothing is queued");
        return problem;
    }

    private static String place(FieldError error) {
        return error.place() instanceof FieldError.Pointer(var pointer)
                ? pointer + " " + error.code()
                : error.toString();
    }
}
