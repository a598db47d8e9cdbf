package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.PageQuery;
import bo.org.cloud.cbba.omnichannel.client.OmnichannelClient;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;

@TestInstance(Lifecycle.PER_CLASS)
class AccessTest {
    private final Mailroom mailroom = Mailroom.open(getClass());

    @AfterAll
    void close() {
        mailroom.close();
    }

    @Test
    void nobodyDoesAnythingWithoutAToken() {
        refuses("UNAUTHENTICATED", send(mailroom.anonymous()));
        refuses("UNAUTHENTICATED", list(mailroom.anonymous()));
        refuses("UNAUTHENTICATED", get(mailroom.anonymous()));
    }

    @Test
    void aMemberNeitherSendsNorReads() {
        refuses("FORBIDDEN", send(mailroom.as("member")));
        refuses("FORBIDDEN", list(mailroom.as("member")));
        refuses("FORBIDDEN", get(mailroom.as("member")));
    }

    @Test
    void aServiceWithTheScopeSendsAndReadsNothing() throws Throwable {
        send(mailroom.asService("omnichannel:messages:send")).execute();
        refuses("FORBIDDEN", list(mailroom.asService("omnichannel:messages:send")));
        refuses("FORBIDDEN", send(mailroom.asService("profiles:lookup")));
    }

    @Test
    void anAuditorReadsAndSendsNothing() throws Throwable {
        list(mailroom.as("auditor")).execute();
        refuses("NOT_FOUND", get(mailroom.as("auditor")));
        refuses("FORBIDDEN", send(mailroom.as("auditor")));
    }

    @Test
    void anAdminSendsAndReads() throws Throwable {
        send(mailroom.as("admin")).execute();
        list(mailroom.as("admin")).execute();
    }

    private static void refuses(String code, Executable call) {
        assertEquals(code, assertThrows(ProblemException.class, call).code());
    }

    private static Executable send(OmnichannelClient client) {
        return () -> client.sendMessage(Requests.to("tom.baker@example.org"));
    }

    private static Executable list(OmnichannelClient client) {
        return () -> client.listMessages(Optional.empty(), Optional.empty(), Optional.empty(), PageQuery.first());
    }

    private static Executable get(OmnichannelClient client) {
        return () -> client.getMessage(UUID.randomUUID());
    }
}
