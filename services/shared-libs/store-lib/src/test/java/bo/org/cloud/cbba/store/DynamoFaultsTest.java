package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.Completion;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.StoredAnswer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What becomes of a commit when DynamoDB or the way to it fails.
class DynamoFaultsTest {
    private static final String TRANSACT = "TransactWriteItems";

    private FaultyEngine engine;
    private DynamoDbClient client;
    private DynamoFixture fixture;

    @BeforeEach
    void open() throws IOException {
        engine = FaultyEngine.start();
        client = DynamoClients.open(DynamoOptions.local(engine.endpoint()).maxAttempts(3));
        fixture = DynamoFixture.through(client, DynamoFaultsTest.class, EventCipher.none());
    }

    @AfterEach
    void close() {
        client.close();
        engine.close();
    }

    @Test
    void aSingleWriteWhoseAnswerWasLostIsNotTakenForSomebodyElses() {
        engine.loseAnswers("PutItem", 1);

        assertEquals(Optional.of("hola@1"), fixture.find(Notes.stored(fixture, "hola")));
        assertEquals(2, engine.callsOf("PutItem"));
    }

    @Test
    void somebodyElsesWriteIsStillALostConditionAfterALostAnswer() {
        var id = Notes.stored(fixture, "first");
        engine.loseAnswers("PutItem", 1);
        var work = fixture.store().begin(Works.atNoon());
        fixture.add(work, id, "second");

        assertThrows(ConditionLostException.class, () -> commit(work));
        assertEquals(Optional.of("first@1"), fixture.find(id));
    }

    @Test
    void aTransactionWhoseAnswerWasLostHappensOnce() {
        engine.loseAnswers(TRANSACT, 1);
        var id = Notes.newId();
        commit(noteWithEvent(id));

        assertEquals(Optional.of("hola@1"), fixture.find(id));
        assertEquals(1, Notes.pending(fixture, id).size());
        assertEquals(2, engine.callsOf(TRANSACT));
    }

    @Test
    void anIdempotentCallOfUnknownOutcomeIsFoundAgainByTheNextClaim() {
        var call = new IdempotentCall("ana#createNote#" + Notes.newId(), "fingerprint");
        var answer = new StoredAnswer(201, Map.of(), new byte[] {1});
        var fence = assertInstanceOf(Claim.Claimed.class, claim(call)).fence();
        engine.loseAnswers(TRANSACT, 3);
        var completion = Optional.of(new Completion(call, fence, answer));

        assertThrows(
                StoreUnavailableException.class,
                () -> fixture.store().commit(noteWithEvent(Notes.newId()), completion));
        fixture.store().release(call, fence);
        assertEquals(new Claim.Replay(answer), claim(call));
    }

    @Test
    void aClaimWhoseAnswerWasLostIsStillOurs() {
        engine.loseAnswers("PutItem", 1);

        assertInstanceOf(Claim.Claimed.class, claim(new IdempotentCall(Notes.newId(), "fingerprint")));
    }

    @Test
    void throttlingIsRetriedAndThenUnavailable() {
        engine.throttle("PutItem", 2);
        Notes.stored(fixture, "gets through");

        engine.throttle("PutItem", 3);
        assertThrows(StoreUnavailableException.class, () -> Notes.stored(fixture, "gives up"));
        assertEquals(6, engine.callsOf("PutItem"));
    }

    @Test
    void aThrottledTransactionIsRetriedAndThenUnavailable() {
        engine.cancel(2, "None", "ThrottlingError");
        commit(noteWithEvent(Notes.newId()));

        engine.cancel(6, "None", "ProvisionedThroughputExceeded");
        assertThrows(StoreUnavailableException.class, () -> commit(noteWithEvent(Notes.newId())));
    }

    @Test
    void aConflictingTransactionIsRetriedAndThenLost() {
        engine.cancel(2, "TransactionConflict", "None");
        commit(noteWithEvent(Notes.newId()));

        engine.cancel(6, "TransactionConflict", "None");
        var lost = assertThrows(ConditionLostException.class, () -> commit(noteWithEvent(Notes.newId())));
        assertEquals("contended put " + fixture.notes() + " if attribute_not_exists(#note_id)", lost.getMessage());
    }

    @Test
    void aLostConditionIsToldApartFromTheThrottlingBesideIt() {
        engine.cancel(1, "ConditionalCheckFailed", "ThrottlingError");

        assertThrows(ConditionLostException.class, () -> commit(noteWithEvent(Notes.newId())));
        assertEquals(1, engine.callsOf(TRANSACT));
    }

    @Test
    void aServerFaultIsUnavailable() {
        for (var number = 0; number < 3; number++) {
            engine.loseAnswers("GetItem", 1);
        }
        assertFalse(fixture.store().isAvailable());
        assertTrue(fixture.store().isAvailable());
    }

    @Test
    void nobodyListening() throws IOException {
        int deadPort;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            deadPort = socket.getLocalPort();
        }
        assertUnavailableAt(deadPort);
    }

    @Test
    void aServerThatNeverAnswersCostsBoundedTime() throws IOException {
        try (var silent = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertUnavailableAt(silent.getLocalPort()));
        }
    }

    private static void assertUnavailableAt(int port) {
        var options = DynamoOptions.local(URI.create("http://127.0.0.1:" + port))
                .timeouts(Duration.ofMillis(200), Duration.ofMillis(400))
                .maxAttempts(2);
        try (var unreachable = DynamoClients.open(options)) {
            var store = new DynamoWorkStore(unreachable, StoreOptions.of("nowhere"));
            var work = store.begin(Works.atNoon());
            work.audit("note.read", "n", Map.of());

            assertFalse(store.isAvailable());
            assertThrows(StoreUnavailableException.class, () -> store.commit(work, Optional.empty()));
            assertThrows(
                    StoreUnavailableException.class,
                    () -> store.claim(new IdempotentCall("scope", "fingerprint"), Works.NOON));
        }
    }

    private DynamoWork noteWithEvent(String id) {
        var work = fixture.store().begin(Works.atNoon());
        fixture.add(work, id, "hola");
        work.publish(NoteWritten.about(id, "hola"));
        return work;
    }

    private Claim claim(IdempotentCall call) {
        return fixture.store().claim(call, Works.NOON);
    }

    private void commit(DynamoWork work) {
        fixture.store().commit(work, Optional.empty());
    }
}
