package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.store.EventCipher;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What a relay costs the store.
class RelayReadsTest {
    @Test
    void readsItsShardOnceForACommit() {
        var fixture = DynamoFixture.fresh(getClass(), EventCipher.none());
        var outbox = new WatchedOutbox(fixture.outbox());
        // No poll within the test.
        var options = new RelayOptions(Duration.ofMinutes(1), Duration.ofSeconds(90), 50);
        try (var line = new Line(fixture, getClass(), Subscription.Mode.REACT, EventCipher.none());
                var relay = OutboxRelay.start(outbox, fixture.leases(), new RecordingBus(), options, line.clock)) {
            Line.await().until(() -> outbox.reads() == outbox.shards());
            for (var sequence = 1; sequence <= 5; sequence++) {
                line.commit(NoteWritten.of(NoteWritten.WRITTEN, "one-note", sequence, "text"));
                Line.await().until(() -> relay.backlog() == 0);
            }

            assertEquals(outbox.shards() + 5, outbox.reads());
        }
    }
}
