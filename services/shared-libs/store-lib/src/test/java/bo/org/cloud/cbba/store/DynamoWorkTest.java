package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The kinds of writes of DynamoDB, and its bounds.
class DynamoWorkTest {
    private static DynamoFixture fixture;

    @BeforeAll
    static void open() {
        fixture = DynamoFixture.fresh(DynamoWorkTest.class, EventCipher.none());
    }

    @Test
    void commitsAHundredWrites() {
        var work = begin();
        var ids = IntStream.range(0, 100).mapToObj(_ -> Notes.newId()).toList();
        ids.forEach(id -> fixture.add(work, id, "one of many"));
        commit(work);

        ids.forEach(id -> assertEquals(Optional.of("one of many@1"), fixture.find(id)));
    }

    @Test
    void refusesMoreThanAHundredBeforeAnyIsWritten() {
        var work = begin();
        var first = Notes.newId();
        fixture.add(work, first, "one too many");
        IntStream.range(0, 100).forEach(number -> work.publish(NoteWritten.about(first, "text " + number)));

        var refused = assertThrows(IllegalStateException.class, () -> commit(work));
        assertEquals("101 writes in one unit of work; DynamoDB commits 100 at most", refused.getMessage());
        assertEquals(Optional.empty(), fixture.find(first));
    }

    @Test
    void updatesSingleAttributes() {
        var id = Notes.stored(fixture, "before");
        var change = DynamoUpdate.begin()
                .set("text", Attributes.text("after"))
                .add("version", Attributes.number(4))
                .add("likes", Attributes.number(1));
        commit(begin().update(fixture.notes(), key(id), change, Condition.version(1)));

        assertEquals(Optional.of("after@5"), fixture.find(id));
    }

    @Test
    void removesAttributesAndItems() {
        var id = Notes.stored(fixture, "before");
        commit(begin().update(
                        fixture.notes(), key(id), DynamoUpdate.begin().remove("text"), Condition.present("text")));
        assertThrows(IllegalStateException.class, () -> fixture.find(id));

        commit(begin().delete(fixture.notes(), key(id), Condition.version(1)));
        assertEquals(Optional.empty(), fixture.find(id));
    }

    @Test
    void aCheckAloneHoldsOrLoses() {
        var id = Notes.stored(fixture, "there");
        commit(begin().check(fixture.notes(), key(id), Condition.version(1)));

        var stale = begin().check(fixture.notes(), key(id), Condition.version(2));
        assertThrows(ConditionLostException.class, () -> commit(stale));
    }

    @Test
    void combinesConditions() {
        var id = Notes.stored(fixture, "there");
        var text = Condition.equal("text", Attributes.text("there"));
        var old = Condition.less("version", Attributes.number(1));

        commit(begin().check(fixture.notes(), key(id), text.and(Condition.atLeast("version", Attributes.number(1)))));
        commit(begin().check(fixture.notes(), key(id), old.or(text)));
        var both = begin().check(fixture.notes(), key(id), old.and(text));
        assertThrows(ConditionLostException.class, () -> commit(both));
    }

    @Test
    void isFoundByAnAdapterInsideTheHandlerOnly() {
        var work = begin();
        ScopedValue.where(UnitOfWork.CURRENT, work).run(() -> assertSame(work, DynamoWork.current()));

        assertThrows(IllegalStateException.class, DynamoWork::current);
        assertThrows(
                IllegalStateException.class,
                () -> ScopedValue.where(UnitOfWork.CURRENT, work).run(PostgresWork::current));
    }

    @Test
    void refusesASecretWithoutACipher() {
        assertThrows(IllegalStateException.class, () -> begin().publish(NoteWritten.secretly("n", "token")));
    }

    private static Map<String, AttributeValue> key(String id) {
        return Map.of("note_id", Attributes.text(id));
    }

    private static DynamoWork begin() {
        return fixture.store().begin(Works.atNoon());
    }

    private static void commit(DynamoWork work) {
        fixture.store().commit(work, Optional.empty());
    }
}
