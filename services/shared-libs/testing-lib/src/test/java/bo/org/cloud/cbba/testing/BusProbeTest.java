package bo.org.cloud.cbba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusProbeTest {
    private String queue;
    private BusProbe probe;

    @BeforeEach
    void anEmptyQueue() {
        var name = FreshNames.of(BusProbeTest.class).queue("club");
        queue = Engines.sqsClient().createQueue(q -> q.queueName(name)).queueUrl();
        probe = BusProbe.on(Engines.sqsClient(), queue);
    }

    @Test
    void waitsForAnEventThatIsStillToCome() {
        var later = Thread.startVirtualThread(() -> deliver("club.member.left", "Ana"));

        assertEquals("Ana", probe.await("club.member.left").subject());
        assertTrue(later.isDaemon());
    }

    @Test
    void remembersWhatCameBeforeItWasAskedFor() {
        deliver("club.member.left", "Ana");
        deliver("club.loan.renewed", "Raza de bronce");
        deliver("club.member.left", "Benito");

        assertEquals("Raza de bronce", probe.await("club.loan.renewed").subject());
        assertEquals("Benito", probe.await("club.member.left", "Benito").subject());
        assertEquals("Ana", probe.await("club.member.left").subject());
        assertEquals(3, probe.seen().size());
    }

    @Test
    void saysWhatCameInsteadWhenTheLimitHasPassed() {
        deliver("club.member.left", "Ana");
        probe.await("club.member.left");
        var impatient = probe.within(Duration.ofMillis(100));

        var failure = assertThrows(AssertionError.class, () -> impatient.await("club.loan.renewed"));

        assertEquals(
                "no fitting club.loan.renewed within PT0.1S; seen: [club.member.left of Ana]", failure.getMessage());
    }

    private void deliver(String type, String subject) {
        var envelope = new EventEnvelope(
                UUID.randomUUID(),
                type,
                "1.0",
                Instant.parse("2031-03-15T08:00:00Z"),
                "ugsys.club",
                "a-correlation",
                Optional.empty(),
                Optional.empty(),
                new Actor("user", "Ana"),
                subject,
                1,
                "{}");
        var body = Json.writeText(EventEnvelopeCodec.INSTANCE, envelope);
        Engines.sqsClient().sendMessage(message -> message.queueUrl(queue).messageBody(body));
    }
}
