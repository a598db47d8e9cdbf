package bo.org.cloud.cbba.crash;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every change has its events, each with its first id and bytes however often it is delivered, and an
/// aggregate's events have the numbers of its versions without a hole.
final class EventSequences {
    private static final String PREFERENCES = "/notification-preferences";

    private EventSequences() {}

    static Stream<String> broken(Evidence evidence) {
        var stores = evidence.stores();
        var events =
                evidence.deliveries().stream().map(Observer.Delivery::event).toList();
        var users = Items.of(stores, stores.identity().users(), "user_id");
        var profiles = Items.of(stores, stores.profiles().profiles(), "user_id");
        var preferences = Items.of(stores, stores.profiles().preferences(), "user_id");
        var sequences = sequences(events);
        return Stream.of(
                        changed(evidence.deliveries()),
                        renamed(events),
                        holes("identity.user ", "", 1, users, sequences),
                        holes("profiles.profile ", "", 1, profiles, sequences),
                        // Nobody is told of preferences that nobody has chosen yet.
                        holes("profiles.profile ", PREFERENCES, 2, preferences, sequences),
                        untold(stores, events),
                        unsent(stores, sequences))
                .flatMap(lines -> lines);
    }

    private static Stream<String> changed(Collection<Observer.Delivery> deliveries) {
        return deliveries.stream()
                .collect(groupingBy(delivery -> delivery.event().eventId(), mapping(Observer.Delivery::body, toSet())))
                .entrySet()
                .stream()
                .filter(event -> event.getValue().size() > 1)
                .map(event -> "event " + event.getKey() + " was delivered with different bytes");
    }

    private static Stream<String> renamed(List<EventEnvelope> events) {
        Map<String, Set<UUID>> ids = events.stream()
                .collect(groupingBy(
                        event -> event.eventType() + " " + event.subject() + " " + event.sequence(),
                        mapping(EventEnvelope::eventId, toSet())));
        return ids.entrySet().stream()
                .filter(fact -> fact.getValue().size() > 1)
                .map(fact -> "one fact under several ids: " + fact);
    }

    private static Map<String, SortedSet<Long>> sequences(List<EventEnvelope> events) {
        return events.stream()
                .collect(groupingBy(
                        event -> familyOf(event) + " " + event.subject(),
                        mapping(
                                EventEnvelope::sequence,
                                Collectors.<Long, SortedSet<Long>>toCollection(TreeSet::new))));
    }

    private static String familyOf(EventEnvelope event) {
        return event.eventType().substring(0, event.eventType().lastIndexOf('.'));
    }

    private static Stream<String> holes(
            String family, String suffix, long first, Items items, Map<String, SortedSet<Long>> sequences) {
        return items.all().keySet().stream().flatMap(id -> {
            var told = sequences.getOrDefault(family + id + suffix, new TreeSet<>());
            var version = Long.parseLong(items.text(id, "version"));
            var whole = told.size() == version - first + 1
                    && (told.isEmpty() || (told.first() == first && told.last() == version));
            return whole
                    ? Stream.empty()
                    : Stream.of("events of " + family + id + suffix + " " + told + " at version " + version);
        });
    }

    /// Each session was told of, and each registration asked for its mail.
    private static Stream<String> untold(Stores stores, List<EventEnvelope> events) {
        Map<String, Set<String>> subjects =
                events.stream().collect(groupingBy(EventEnvelope::eventType, mapping(EventEnvelope::subject, toSet())));
        var logins = subjects.getOrDefault("identity.auth.login_success", Set.of());
        var requests = subjects.getOrDefault("identity.auth.verification_requested", Set.of());
        return Stream.concat(
                stores.items(stores.identity().sessions()).stream()
                        .map(session -> Items.text(session, "session_id"))
                        .filter(id -> !logins.contains(id))
                        .map(id -> "no event of session " + id),
                stores.items(stores.identity().users()).stream()
                        .map(user -> Items.text(user, "user_id"))
                        .filter(id -> !requests.contains(id))
                        .map(id -> "no event asked for the mail to " + id));
    }

    /// A message is told of when it is queued and, with the number of its last version, when it is sent.
    private static Stream<String> unsent(Stores stores, Map<String, SortedSet<Long>> sequences) {
        return stores.rows("SELECT id, status, version FROM message").stream()
                .filter(message -> {
                    var wanted = Set.of(1L, Long.valueOf(message.getOrDefault("version", "0")));
                    var told = sequences.getOrDefault("omnichannel.message " + message.get("id"), new TreeSet<>());
                    return !told.equals(wanted);
                })
                .map(message -> "events of message " + message + " "
                        + sequences.get("omnichannel.message " + message.get("id")));
    }
}
