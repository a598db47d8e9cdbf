package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is PostgreSQL's own.
class PostgresStoreTest {
    private static PostgresFixture fixture;

    @BeforeAll
    static void open() {
        fixture = PostgresFixture.fresh(PostgresStoreTest.class, EventCipher.none());
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void anotherProcessesCommitIsHeard() throws Exception {
        var heard = new LinkedBlockingQueue<Integer>();
        var elsewhere = new PostgresWorkStore(fixture.dataSource(), StoreOptions.of("notes"));
        try (var _ = fixture.outbox().onCommit(heard::add)) {
            // LISTEN takes effect some time after onCommit returned.
            Integer shard = null;
            for (var attempt = 0; attempt < 50 && shard == null; attempt++) {
                var work = elsewhere.begin(Works.atNoon());
                work.publish(NoteWritten.about(Notes.newId(), "hola"));
                elsewhere.commit(work, Optional.empty());
                shard = heard.poll(200, TimeUnit.MILLISECONDS);
            }
            assertTrue(shard != null && shard >= 0 && shard < 8, "heard " + shard);
        }
    }

    @Test
    void aSerializationFailureIsALostCondition() {
        var id = Notes.stored(fixture, "start");
        var work = fixture.store().begin(Works.atNoon());
        work.enlistUnconditionally("snapshot", transaction -> {
            transaction.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            return transaction
                    .select("SELECT count(*) FROM note")
                    .mapTo(Integer.class)
                    .one();
        });
        work.enlistUnconditionally("somebody else", _ -> inAnotherThread(() -> replace(id, "other")));
        fixture.replace(work, id, 1, "mine");

        assertThrows(ConditionLostException.class, () -> fixture.store().commit(work, Optional.empty()));
        assertEquals(Optional.of("other@2"), fixture.find(id));
    }

    private static int replace(String id, String text) {
        var work = fixture.store().begin(Works.atNoon());
        fixture.replace(work, id, 1, text);
        fixture.store().commit(work, Optional.empty());
        return 1;
    }

    /// Within one thread, Jdbi would use the transaction that is open.
    private static int inAnotherThread(Callable<Integer> step) {
        try {
            return Race.of(1, _ -> step).getFirst();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aWriteMustChangeAsManyRowsAsItSays() {
        var id = Notes.stored(fixture, "one");
        var work = fixture.store().begin(Works.atNoon());
        work.enlist(
                "two notes",
                2,
                transaction -> transaction
                        .createUpdate("UPDATE note SET text = 'changed' WHERE note_id = :id")
                        .bind("id", id)
                        .execute());

        var lost =
                assertThrows(ConditionLostException.class, () -> fixture.store().commit(work, Optional.empty()));
        assertEquals("two notes", lost.getMessage());
        assertEquals(Optional.of("one@1"), fixture.find(id));
    }

    @Test
    void aBrokenStatementKeepsItsValuesOutOfTheMessage() {
        var work = fixture.store().begin(Works.atNoon());
        work.enlist(
                "nonsense",
                transaction -> transaction
                        .createUpdate("UPDATE no_such_table SET text = :text")
                        .bind("text", "ana@example.org")
                        .execute());

        var fault = assertThrows(JdbiException.class, () -> fixture.store().commit(work, Optional.empty()));
        assertFalse(fault.toString().contains("ana@example.org"), fault.toString());
    }

    @Test
    void deletesOnlyWhatExpired() {
        var call = new IdempotentCall(Notes.newId(), "fingerprint");
        fixture.store().claim(call, Works.NOON);

        fixture.store().deleteExpired(Works.NOON.plus(Duration.ofHours(23)));
        assertInstanceOf(Claim.InProgress.class, fixture.store().claim(call, Works.NOON));
        assertTrue(fixture.store().deleteExpired(Works.NOON.plus(Duration.ofHours(24))) >= 1);
        assertInstanceOf(Claim.Claimed.class, fixture.store().claim(call, Works.NOON));
    }

    @Test
    void migratingAgainChangesNothing() {
        var id = Notes.stored(fixture, "kept");
        StoreMigrations.migrate(fixture.dataSource());

        assertEquals(Optional.of("kept@1"), fixture.find(id));
    }

    @Test
    void isFoundByAnAdapterInsideTheHandlerOnly() {
        var work = fixture.store().begin(Works.atNoon());
        ScopedValue.where(UnitOfWork.CURRENT, work).run(() -> assertSame(work, PostgresWork.current()));

        assertThrows(IllegalStateException.class, PostgresWork::current);
    }

    @Test
    void nobodyListening() throws Exception {
        int deadPort;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            deadPort = socket.getLocalPort();
        }
        var options = PostgresOptions.of("jdbc:postgresql://127.0.0.1:" + deadPort + "/none?user=nobody")
                .timeout(Duration.ofSeconds(1));
        try (var pool = PostgresPools.open(options)) {
            var store = new PostgresWorkStore(pool, StoreOptions.of("notes"));
            assertFalse(store.isAvailable());
            assertThrows(
                    StoreUnavailableException.class,
                    () -> store.claim(new IdempotentCall("scope", "fingerprint"), Works.NOON));
        }
    }

    @Test
    void aStatementThatTakesTooLongIsUnavailable() {
        var options = PostgresOptions.of(fixture.dataSource().getJdbcUrl()).timeout(Duration.ofSeconds(1));
        try (var pool = PostgresPools.open(options)) {
            var store = new PostgresWorkStore(pool, StoreOptions.of("notes"));
            var work = store.begin(Works.atNoon());
            work.enlistUnconditionally(
                    "slow",
                    transaction -> transaction
                            .createQuery("SELECT 1 FROM pg_sleep(5)")
                            .mapTo(Integer.class)
                            .one());

            assertThrows(StoreUnavailableException.class, () -> store.commit(work, Optional.empty()));
        }
    }
}
