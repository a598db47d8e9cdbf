package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.PostgresDeliveries;
import bo.org.cloud.cbba.omnichannel.domain.Backoff;
import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Outcome;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Accepted;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Refused;
import bo.org.cloud.cbba.omnichannel.event.AttemptOutcome;
import bo.org.cloud.cbba.omnichannel.event.MessageFailed;
import bo.org.cloud.cbba.omnichannel.event.MessageSent;
import bo.org.cloud.cbba.omnichannel.model.DeliveryAttempt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Refused DOWN = Refused.of(Outcome.TRANSIENT, "The provider is down.");

    @Test
    void deliversAtOnceWhatWasCommittedWithoutLookingAgainAndAgain() {
        try (var mailroom = Mailroom.lookingWhenTold(getClass())) {
            for (var i = 1; i <= 3; i++) {
                mailroom.as("admin").sendMessage(Requests.to("person" + i + "@example.org"));
                mailroom.awaitMail("person" + i + "@example.org");
            }
        }
    }

    @Test
    void triesAgainUntilTheProviderIsBack() {
        var provider = new StubProvider(count -> count < 3 ? DOWN : new Accepted(Optional.of("there-1")));
        try (var mailroom = Mailroom.with(getClass(), provider)) {
            var message = send(mailroom);
            for (var attempt = 1; attempt < 3; attempt++) {
                awaitTaken(provider, attempt);
                mailroom.advanceToDue(message);
            }
            mailroom.awaitStatus(message, "sent");

            var read = mailroom.as("admin").getMessage(message);
            assertEquals(List.of("transient", "transient", "accepted"), outcomes(read.attempts()));
            assertEquals(
                    Optional.of("The provider is down."),
                    read.attempts().getFirst().detail());
            assertEquals(Optional.of("there-1"), read.providerMessageId());
        }
    }

    @Test
    void waitsAsLongAsTheProviderAsks() {
        var busy = new Refused(Outcome.RATE_LIMITED, Optional.of("429"), "Too many.", Optional.of(Duration.ofHours(1)));
        var provider = new StubProvider(count -> count == 1 ? busy : new Accepted(Optional.empty()));
        try (var mailroom = Mailroom.with(getClass(), provider)) {
            var message = send(mailroom);
            awaitTaken(provider, 1);
            mailroom.awaitStatus(message, "queued");
            mailroom.advance(Duration.ofMinutes(59));
            var other = send(mailroom); // taken at once, so the worker has looked since
            mailroom.awaitStatus(other, "sent");
            assertEquals(2, provider.taken.size());

            mailroom.advance(Duration.ofMinutes(1));
            mailroom.awaitStatus(message, "sent");
        }
    }

    @Test
    void givesUpAtOnceWhatIsRefusedForGood() {
        var refused =
                new Refused(Outcome.PERMANENT, Optional.of("mailbox-unknown"), "No such mailbox.", Optional.empty());
        var provider = new StubProvider(_ -> refused);
        try (var mailroom = Mailroom.with(getClass(), provider)) {
            var message = send(mailroom);
            mailroom.awaitStatus(message, "failed");

            var fact = mailroom.bus.probe().await(MessageFailed.TYPE.name(), message.toString());
            var failed = Json.readTolerantly(MessageFailed.TYPE.codec(), fact.payload());
            assertEquals(1, failed.attemptCount());
            assertEquals(Optional.of(AttemptOutcome.PERMANENT), failed.outcome());
            assertEquals(Optional.of("mailbox-unknown"), failed.providerCode());
        }
    }

    @Test
    void givesUpAfterEightTries() {
        var provider = new StubProvider(_ -> DOWN);
        try (var mailroom = Mailroom.with(getClass(), provider)) {
            var message = send(mailroom);
            for (var attempt = 1; attempt < Backoff.TRIES; attempt++) {
                awaitTaken(provider, attempt);
                mailroom.advanceToDue(message);
            }
            mailroom.awaitStatus(message, "failed");

            assertEquals(Backoff.TRIES, provider.taken.size());
            assertEquals(0, mailroom.count("message_variables"));
        }
    }

    @Test
    void survivesAProviderThatThrows() {
        var provider = new StubProvider(count -> {
            if (count == 1) {
                throw new IllegalStateException("a bug in the provider");
            }
            return new Accepted(Optional.empty());
        });
        try (var mailroom = Mailroom.with(getClass(), provider)) {
            var message = send(mailroom);
            awaitTaken(provider, 1);
            mailroom.advanceToDue(message);
            mailroom.awaitStatus(message, "sent");
        }
    }

    @Test
    void deliversWhatAWorkerHadClaimedWhenItDied() {
        try (var mailroom = Mailroom.open(getClass())) {
            mailroom.service.close(); // nobody delivers for now
            var message = send(mailroom);
            var deliveries = new PostgresDeliveries(mailroom.jdbi);
            var claimed =
                    deliveries.claim(Channel.EMAIL, "local-outbox", 10, TestOptions.LEASE, mailroom.clock.instant());
            assertEquals(1, claimed.size(), "claimed by a worker that is never heard of again");

            mailroom.advance(TestOptions.LEASE);
            try (var _ = mailroom.startWorker(mailroom.outbox)) {
                mailroom.awaitStatus(message, "sent");
            }
            var read = mailroom.as("admin").getMessage(message);
            assertEquals(List.of("timeout", "accepted"), outcomes(read.attempts()));
            assertTrue(read.attempts().getFirst().endedAt().isEmpty());
        }
    }

    @Test
    void ignoresTheResultOfAWorkerThatTookTooLong() {
        var release = new CountDownLatch(1);
        var slow = new StubProvider(_ -> {
            awaitUninterruptibly(release);
            return new Accepted(Optional.of("late"));
        });
        try (var mailroom = Mailroom.with(getClass(), slow)) {
            var message = send(mailroom);
            awaitTaken(slow, 1);
            mailroom.advance(TestOptions.LEASE);
            var quick = new StubProvider(_ -> new Accepted(Optional.of("in time")));
            // One of the two workers has it; the slow one is stuck either way.
            try (var _ = mailroom.startWorker(quick)) {
                Awaitility.await().until(() -> slow.taken.size() + quick.taken.size() == 2);
                release.countDown();
                mailroom.awaitStatus(message, "sent");
            }
            mailroom.service.close();
            var facts = mailroom.bus.probe().seen().stream()
                    .filter(fact -> fact.eventType().equals(MessageSent.TYPE.name()))
                    .toList();
            assertEquals(1, facts.size(), "told once");
        }
    }

    private static UUID send(Mailroom mailroom) {
        return mailroom.as("admin")
                .sendMessage(Requests.to("tom.baker@example.org"))
                .id();
    }

    private static List<String> outcomes(List<DeliveryAttempt> attempts) {
        return attempts.stream()
                .map(attempt -> attempt.outcome().orElseThrow().value())
                .toList();
    }

    private static void awaitTaken(StubProvider provider, int count) {
        Awaitility.await().until(() -> provider.taken.size() >= count);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
