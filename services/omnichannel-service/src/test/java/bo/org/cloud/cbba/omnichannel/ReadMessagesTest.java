package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.PageQuery;
import bo.org.cloud.cbba.omnichannel.client.OmnichannelClient;
import bo.org.cloud.cbba.omnichannel.model.AttemptOutcome;
import bo.org.cloud.cbba.omnichannel.model.Channel;
import bo.org.cloud.cbba.omnichannel.model.MessageStatus;
import bo.org.cloud.cbba.omnichannel.model.MessageSummary;
import bo.org.cloud.cbba.omnichannel.model.MessageSummaryList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadMessagesTest {
    private final Mailroom mailroom = Mailroom.open(getClass());
    private final OmnichannelClient auditor = mailroom.as("auditor");
    private final List<UUID> sent = new ArrayList<>();

    @BeforeEach
    void sendFive() {
        var admin = mailroom.as("admin");
        for (var i = 1; i <= 4; i++) {
            sent.addFirst(admin.sendMessage(Requests.to("person" + i + "@example.org"))
                    .id());
        }
        sent.addFirst(admin.sendMessage(Requests.accountExists()
                        .recipient(Requests.person(Mailroom.ANA))
                        .build())
                .id());
        sent.forEach(message -> mailroom.awaitStatus(message, "sent"));
    }

    @AfterEach
    void close() {
        mailroom.close();
    }

    @Test
    void showsAMessageWithItsAttempts() {
        var result = auditor.getMessageResult(sent.getFirst());

        var message = result.body();
        assertEquals(MessageStatus.SENT, message.status());
        assertEquals(Optional.of("local-outbox"), message.provider());
        assertEquals(1, message.attempts().size());
        assertEquals(
                Optional.of(AttemptOutcome.ACCEPTED),
                message.attempts().getFirst().outcome());
        assertEquals(3, result.version().orElseThrow(), "queued, sending, sent");
    }

    @Test
    void doesNotFindAMessageThatIsNotThere() {
        var problem = assertThrows(ProblemException.class, () -> auditor.getMessage(UUID.randomUUID()));

        assertEquals("NOT_FOUND", problem.code());
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        var found = new ArrayList<UUID>();
        var page = list(PageQuery.first(2));
        while (true) {
            page.items().stream().map(MessageSummary::id).forEach(found::add);
            assertTrue(page.items().size() <= 2);
            if (page.nextCursor().isEmpty()) {
                break;
            }
            page = list(PageQuery.after(page.nextCursor().get()).limitedTo(2));
        }

        assertEquals(sent, found);
    }

    @Test
    void refusesACursorOfAnotherList() {
        var cursor = list(PageQuery.first(2)).nextCursor().orElseThrow();

        var problem = assertThrows(
                ProblemException.class,
                () -> auditor.listMessages(
                        Optional.of(MessageStatus.SENT), Optional.empty(), Optional.empty(), PageQuery.after(cursor)));
        assertEquals("INVALID_CURSOR", problem.code());
    }

    @Test
    void filtersByStatusChannelAndPerson() {
        var everything = Optional.<UUID>empty();
        assertEquals(5, count(Optional.of(MessageStatus.SENT), Optional.of(Channel.EMAIL), everything));
        assertEquals(0, count(Optional.of(MessageStatus.FAILED), Optional.empty(), everything));
        assertEquals(0, count(Optional.empty(), Optional.of(Channel.SLACK), everything));
        assertEquals(1, count(Optional.empty(), Optional.empty(), Optional.of(Mailroom.ANA)));
    }

    private int count(Optional<MessageStatus> status, Optional<Channel> channel, Optional<UUID> person) {
        return auditor.listMessages(status, channel, person, PageQuery.first())
                .items()
                .size();
    }

    private MessageSummaryList list(PageQuery page) {
        return auditor.listMessages(Optional.empty(), Optional.empty(), Optional.empty(), page);
    }
}
