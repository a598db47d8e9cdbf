package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.store.OutboxRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void takesTenRecordsAtMost() {
        var records = IntStream.range(0, 25).mapToObj(number -> record(100)).toList();

        assertEquals(List.of(10, 10, 5), sizes(records));
        assertEquals(
                records,
                Batches.of(records).batches().stream().flatMap(List::stream).toList());
    }

    @Test
    void takesNoMoreBytesThanABusDoes() {
        var half = EventBus.MAX_BATCH_BYTES / 2;

        assertEquals(List.of(1, 2, 1), sizes(List.of(record(half), record(half), record(10), record(half + 1))));
    }

    @Test
    void countsBytesAndNotCharacters() {
        var accents = "ñ".repeat(EventBus.MAX_BATCH_BYTES / 3);
        var record = new OutboxRecord(0, Ids.newId(), "ugsys.notes", "notes.note.written", accents);

        assertEquals(List.of(1, 1), sizes(List.of(record, record)));
    }

    @Test
    void setsApartWhatNoBusTakes() {
        var large = record(EventBus.MAX_BATCH_BYTES);
        var cut = Batches.of(List.of(record(1), large, record(1)));

        assertEquals(List.of(large), cut.oversize());
        assertEquals(2, cut.batches().getFirst().size());
    }

    @Test
    void makesNoBatchOfNothing() {
        assertEquals(new Batches(List.of(), List.of()), Batches.of(List.of()));
    }

    private static List<Integer> sizes(List<OutboxRecord> records) {
        return Batches.of(records).batches().stream().map(List::size).toList();
    }

    private static OutboxRecord record(int bytes) {
        return new OutboxRecord(0, Ids.newId(), "ugsys.notes", "notes.note.written", "x".repeat(bytes));
    }
}
