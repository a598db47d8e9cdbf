package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.ConsumingStore;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.Leases;
import bo.org.cloud.cbba.store.OutboxStore;
import java.util.List;

/// A fresh store with a place where handlers leave their effects, on one engine.
interface StoreFixture extends AutoCloseable {
    /// Makes one.
    interface Maker {
        StoreFixture fresh(Class<?> test, EventCipher cipher);
    }

    ConsumingStore store();

    OutboxStore outbox();

    Leases leases();

    /// Enlists an effect in the running handler's unit of work. Nothing but the inbox keeps it from happening
    /// twice.
    void apply(String text);

    /// What was committed, sorted.
    List<String> effects();

    @Override
    void close();
}
