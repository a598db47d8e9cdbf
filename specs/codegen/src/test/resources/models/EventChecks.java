package bo.org.cloud.cbba.desk.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.shelf.event.BookLent;
import bo.org.cloud.cbba.shelf.event.BookLost;
import bo.org.cloud.cbba.shelf.event.Reason;
import bo.org.cloud.cbba.shelf.event.ShelfEvent;
import bo.org.cloud.cbba.shelf.server.ShelfPublisher;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What generated events do, written against them as their users are. Each public method is a test.
public final class EventChecks {
    private EventChecks() {}

    public static void anEventKnowsItsContract() {
        var type = BookLost.TYPE;
        assertEquals("shelf.book.lost", type.name());
        assertEquals("1.2", type.version());
        assertEquals("ugsys.shelf", type.source());
        assertTrue(type.sensitive());
        assertFalse(BookLent.TYPE.sensitive());
    }

    public static void everyEventOfAServiceCanBeToldApart() {
        ShelfEvent event = new BookLent("b-1");
        String told = switch (event) {
            case BookLent(String book) -> "lent " + book;
            case BookLost lost -> "lost " + lost.book();
        };
        assertEquals("lent b-1", told);
        assertEquals(BookLent.TYPE, event.eventType());
    }

    public static void publishesWithinTheUnitOfWork() {
        var published = new ArrayList<OutgoingEvent<?>>();
        ScopedValue.where(UnitOfWork.CURRENT, work(published))
                .run(() -> new ShelfPublisher().bookLent("b-1", 4, new BookLent("b-1")));
        assertEquals(List.of(new OutgoingEvent<>(BookLent.TYPE, "b-1", 4, new BookLent("b-1"))), published);
    }

    public static void handsEachEventToItsHandler() {
        var seen = new ArrayList<String>();
        var dispatcher = new DeskDispatcher(
                (event, envelope) -> seen.add(event.book() + " " + event.reason() + " " + envelope.sequence()),
                (event, envelope) -> seen.add("own " + event.desk()));
        dispatcher.dispatch(envelope("shelf.book.lost"), "{\"book\":\"b-1\",\"reason\":\"eaten\",\"later\":1}");
        dispatcher.dispatch(envelope("desk.desk.moved"), "{\"desk\":\"d-1\"}");
        assertEquals(List.of("b-1 " + new Reason("eaten") + " 7", "own d-1"), seen);
    }

    public static void refusesAPayloadThatIsNotWhatTheContractSays() {
        var dispatcher = new DeskDispatcher((event, envelope) -> {}, (event, envelope) -> {});
        assertThrows(
                MalformedJsonException.class, () -> dispatcher.dispatch(envelope("shelf.book.lost"), "{\"book\":1}"));
        assertThrows(IllegalArgumentException.class, () -> dispatcher.dispatch(envelope("shelf.book.lent"), "{}"));
    }

    public static void listsWhatItConsumes() {
        var dispatcher = new DeskDispatcher((event, envelope) -> {}, (event, envelope) -> {});
        assertEquals(
                List.of(
                        new Subscription("desk", "ugsys.shelf", "shelf.book.lost", Subscription.Mode.REACT),
                        new Subscription("desk", "ugsys.desk", "desk.desk.moved", Subscription.Mode.PROJECT)),
                dispatcher.subscriptions());
        assertTrue(dispatcher.isSensitive("shelf.book.lost"));
        assertFalse(dispatcher.isSensitive("desk.desk.moved"));
    }

    private static EventEnvelope envelope(String type) {
        return new EventEnvelope(
                Ids.newId(),
                type,
                "1.0",
                Instant.EPOCH,
                "ugsys.shelf",
                "c-1",
                Optional.empty(),
                Optional.empty(),
                new Actor("user", "u-1"),
                "b-1",
                7,
                "{}");
    }

    private static UnitOfWork work(List<OutgoingEvent<?>> published) {
        return new UnitOfWork() {
            @Override
            public WorkContext context() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void publish(OutgoingEvent<?> event) {
                published.add(event);
            }

            @Override
            public void audit(String action, String subject, Map<String, String> details) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isEmpty() {
                return published.isEmpty();
            }
        };
    }
}
