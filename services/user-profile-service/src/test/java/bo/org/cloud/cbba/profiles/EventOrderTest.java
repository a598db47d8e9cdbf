package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.events.EventProcessor;
import bo.org.cloud.cbba.identity.event.Language;
import bo.org.cloud.cbba.identity.event.UserActivated;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import bo.org.cloud.cbba.profiles.adapter.dynamodb.DynamoPreferenceBook;
import bo.org.cloud.cbba.profiles.adapter.dynamodb.DynamoProfiles;
import bo.org.cloud.cbba.profiles.adapter.events.PublishedProfileFacts;
import bo.org.cloud.cbba.profiles.domain.Account;
import bo.org.cloud.cbba.profiles.domain.Personal;
import bo.org.cloud.cbba.profiles.domain.Preferences;
import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.profiles.domain.ProfileKeeping;
import bo.org.cloud.cbba.profiles.events.AccountActivatedHandler;
import bo.org.cloud.cbba.profiles.events.AccountCreatedHandler;
import bo.org.cloud.cbba.profiles.events.AccountUpdatedHandler;
import bo.org.cloud.cbba.profiles.server.ProfilesDispatcher;
import bo.org.cloud.cbba.profiles.server.ProfilesPublisher;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWorkStore;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.StoreOptions;
import bo.org.cloud.cbba.testing.HeldClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The real processor, inbox and store: what an account went through, in every order and twice.
class EventOrderTest {
    private final HeldClock clock = HeldClock.at("2031-03-15T14:30:00Z");
    private final TestStore store = TestStore.fresh(getClass());
    private final DynamoItems items = new DynamoItems(store.client());
    private final DynamoProfiles profiles = new DynamoProfiles(items, store.resources());
    private final DynamoPreferenceBook preferences = new DynamoPreferenceBook(items, store.resources());
    private final DynamoWorkStore work = new DynamoWorkStore(
            store.client(), StoreOptions.of(store.resources().prefix()));
    private final EventProcessor processor = processor();

    private record End(Account account, Personal personal, Set<?> channels) {}

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyOrderEndsInTheSameState() {
        for (var order : orders(List.of(0, 1, 2, 3))) {
            var id = Ids.newId();
            var events = life(id);
            order.forEach(at -> processor.process(events.get(at)));
            assertEquals(endOf(id, "Ana Rojas", "en"), end(id), "order " + order);
        }
    }

    @Test
    void deliveringAllOfItAgainChangesNothing() {
        var id = Ids.newId();
        var events = life(id);
        events.forEach(processor::process);
        var before = profiles.find(id).orElseThrow();
        clock.set("2031-03-15T15:00:00Z");

        events.forEach(processor::process);
        events.reversed().forEach(processor::process);

        assertEquals(before, profiles.find(id).orElseThrow());
    }

    @Test
    void everyVersionOfAProfileIsToldOnceAndInItsOrder() {
        for (var order : orders(List.of(0, 1, 2, 3))) {
            var id = Ids.newId();
            var events = life(id);
            order.forEach(at -> processor.process(events.get(at)));
            var told = told(id);
            var version = profiles.find(id).orElseThrow().version();
            assertEquals(
                    LongStream.rangeClosed(1, version).boxed().toList(),
                    told.stream().map(EventEnvelope::sequence).toList(),
                    "order " + order);
            assertEquals("profiles.profile.created", told.getFirst().eventType());
        }
    }

    private EventProcessor processor() {
        var keeping =
                new ProfileKeeping(profiles, preferences, new PublishedProfileFacts(new ProfilesPublisher()), clock);
        return new EventProcessor(
                work,
                new ProfilesDispatcher(
                        new AccountCreatedHandler(keeping),
                        new AccountUpdatedHandler(keeping),
                        new AccountActivatedHandler(keeping)),
                EventCipher.none(),
                clock);
    }

    private static List<EventEnvelope> life(UUID id) {
        var account = Accounts.of(id, "Ana Quispe Mamani");
        var proven = account.proven();
        return List.of(
                TestBus.envelope(UserCreated.TYPE, account.created(), id, 1),
                TestBus.envelope(UserActivated.TYPE, proven.activated(), id, 2),
                TestBus.envelope(UserUpdated.TYPE, proven.named("Ana Rojas").updated(), id, 3),
                TestBus.envelope(
                        UserUpdated.TYPE,
                        proven.named("Ana Rojas").reading(Language.EN).updated(),
                        id,
                        4));
    }

    private End end(UUID id) {
        var profile = profiles.find(id).orElseThrow();
        return new End(
                profile.account(),
                profile.personal(),
                preferences.find(id).orElseThrow().channels().entrySet());
    }

    private End endOf(UUID id, String name, String language) {
        var account = new Account(id, "mail-" + id + "@example.org", true, name, language);
        var profile = Profile.begun(account, clock.instant());
        return new End(
                account,
                profile.personal(),
                Preferences.begun(id, clock.instant()).channels().entrySet());
    }

    /// What waits for the bus, which is forgotten then.
    private List<EventEnvelope> told(UUID id) {
        var told = new ArrayList<EventEnvelope>();
        for (var shard = 0; shard < work.outbox().shards(); shard++) {
            var records = work.outbox().pending(shard, 100);
            records.stream()
                    .map(record -> Json.readTolerantly(EventEnvelopeCodec.INSTANCE, record.envelope()))
                    .filter(envelope -> envelope.subject().equals(id.toString()))
                    .forEach(told::add);
            work.outbox().delete(records);
        }
        return told;
    }

    private static List<List<Integer>> orders(List<Integer> rest) {
        if (rest.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Integer>>();
        for (var first : rest) {
            var others = rest.stream().filter(other -> !other.equals(first)).toList();
            for (var tail : orders(others)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                orders.add(order);
            }
        }
        return orders;
    }
}
