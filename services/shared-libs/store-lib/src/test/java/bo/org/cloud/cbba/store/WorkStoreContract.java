package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a commit promises, on any engine.
abstract class WorkStoreContract {
    abstract StoreFixture fixture();

    @Test
    void commitsStateEventsAndAuditTogether() {
        var id = Notes.newId();
        var work = fixture().store().begin(Works.atNoon());
        fixture().add(work, id, "hola");
        work.publish(NoteWritten.about(id, "hola"));
        work.audit("note.written", id, Map.of("b", "2", "a", "1"));
        commit(work);

        assertEquals(Optional.of("hola@1"), fixture().find(id));
        assertEquals(1, Notes.pending(fixture(), id).size());
        var entry = fixture().auditEntries().stream()
                .filter(found -> id.equals(found.get("subject")))
                .findFirst()
                .orElseThrow();
        assertEquals("note.written", entry.get("action"));
        assertEquals("ana", entry.get("actor_id"));
        assertEquals("correlation-1", entry.get("correlation_id"));
        assertEquals("{\"a\":\"1\",\"b\":\"2\"}", entry.get("details"));
    }

    @Test
    void writesNothingBeforeTheCommit() {
        var id = Notes.newId();
        var work = fixture().store().begin(Works.atNoon());
        fixture().add(work, id, "hola");
        work.publish(NoteWritten.about(id, "hola"));

        assertEquals(Optional.empty(), fixture().find(id));
        assertTrue(Notes.pending(fixture(), id).isEmpty());
    }

    @Test
    void writesNothingWhenOneConditionIsLost() {
        var first = Notes.stored(fixture(), "first");
        var other = Notes.newId();
        var work = fixture().store().begin(Works.atNoon());
        fixture().add(work, other, "other");
        fixture().replace(work, first, 7, "changed");
        work.publish(NoteWritten.about(other, "other"));

        assertThrows(ConditionLostException.class, () -> commit(work));
        assertEquals(Optional.empty(), fixture().find(other));
        assertEquals(Optional.of("first@1"), fixture().find(first));
        assertTrue(Notes.pending(fixture(), other).isEmpty());
    }

    @Test
    void losesWhenTheOnlyWriteFindsAnotherVersion() {
        var id = Notes.stored(fixture(), "first");
        var work = fixture().store().begin(Works.atNoon());
        fixture().replace(work, id, 2, "changed");

        assertThrows(ConditionLostException.class, () -> commit(work));
        assertEquals(Optional.of("first@1"), fixture().find(id));
    }

    @Test
    void namesNoContentInALostCondition() {
        var id = Notes.stored(fixture(), "secret text");
        var work = fixture().store().begin(Works.atNoon());
        fixture().add(work, id, "secret text");

        var lost = assertThrows(ConditionLostException.class, () -> commit(work));
        assertTrue(!lost.toString().contains(id) && !lost.toString().contains("secret"), lost.toString());
    }

    @Test
    void oneOfManyRacersWins() throws Exception {
        var id = Notes.stored(fixture(), "start");
        var outcomes = Race.of(24, number -> () -> {
            var work = fixture().store().begin(Works.atNoon());
            fixture().replace(work, id, 1, "by " + number);
            work.publish(NoteWritten.about(id, "by " + number));
            return wins(work);
        });

        assertEquals(1, Collections.frequency(outcomes, true));
        assertEquals(1, Notes.pending(fixture(), id).size());
    }

    @Test
    void loserSucceedsWhenItRunsAgain() throws Exception {
        var id = Notes.stored(fixture(), "0");
        Race.of(6, number -> () -> {
            while (!wins(increment(id))) {
                Thread.onSpinWait();
            }
            return number;
        });

        assertEquals(Optional.of("6@7"), fixture().find(id));
    }

    @Test
    void knowsThatNothingWasEnlisted() {
        var work = fixture().store().begin(Works.atNoon());
        assertTrue(work.isEmpty());
        commit(work);
        work.audit("note.read", "n", Map.of());
        assertTrue(!work.isEmpty());
    }

    @Test
    void refusesAnotherStoresWork() {
        var foreign = new StagedWork(Works.atNoon(), new OutboxEncoder(1, EventCipher.none())) {
            @Override
            boolean hasNoState() {
                return true;
            }

            @Override
            Consumption findInbox(InboxMark wanted) {
                return Consumption.APPLY;
            }
        };
        assertThrows(IllegalArgumentException.class, () -> commit(foreign));
    }

    @Test
    void isAvailable() {
        assertTrue(fixture().store().isAvailable());
    }

    private UnitOfWork increment(String id) {
        var current = fixture().find(id).orElseThrow();
        var version = Integer.parseInt(current.substring(current.indexOf('@') + 1));
        var work = fixture().store().begin(Works.atNoon());
        fixture().replace(work, id, version, String.valueOf(version));
        return work;
    }

    private boolean wins(UnitOfWork work) {
        try {
            commit(work);
            return true;
        } catch (ConditionLostException e) {
            return false;
        }
    }

    private void commit(UnitOfWork work) {
        fixture().store().commit(work, Optional.empty());
    }
}
