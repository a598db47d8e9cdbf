package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.contract.event.Event;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.events.ServiceCloud;
import bo.org.cloud.cbba.identity.event.AccountLocked;
import bo.org.cloud.cbba.identity.event.LoginFailed;
import bo.org.cloud.cbba.identity.event.LoginSucceeded;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;
import bo.org.cloud.cbba.identity.event.SessionRevoked;
import bo.org.cloud.cbba.identity.event.UserActivated;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import bo.org.cloud.cbba.identity.event.VerificationRequested;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import bo.org.cloud.cbba.store.KeyWrapping;
import bo.org.cloud.cbba.testing.BusProbe;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/// A queue of one test's own that hears everything identity tells.
record TestBus(EventQueues queues, DirectBus bus, KeyWrapping keys, BusProbe probe) {
    private static final String PROBE = "probe";
    private static final List<EventType<?>> TOLD = List.of(
            UserCreated.TYPE,
            UserUpdated.TYPE,
            UserActivated.TYPE,
            LoginSucceeded.TYPE,
            LoginFailed.TYPE,
            AccountLocked.TYPE,
            SessionRevoked.TYPE,
            VerificationRequested.TYPE,
            RegistrationRepeated.TYPE);

    static TestBus fresh(Class<?> test) {
        var sqs = Engines.sqsClient();
        var queues = new EventQueues(sqs, FreshNames.of(test).queue(""));
        queues.ensure(PROBE);
        var subscriptions = TOLD.stream()
                .map(type -> new Subscription(PROBE, type.source(), type.name(), Subscription.Mode.REACT))
                .toList();
        var url = sqs.getQueueUrl(request -> request.queueName(queues.nameOf(PROBE)))
                .queueUrl();
        return new TestBus(queues, new DirectBus(sqs, queues, subscriptions), newKeys(), BusProbe.on(sqs, url));
    }

    static KeyWrapping newKeys() {
        try {
            return FileKeyWrapping.at(Files.createTempDirectory("identity-keys").resolve("key"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ServiceCloud cloud() {
        return new ServiceCloud(Engines.dynamoDbClient(), Engines.sqsClient(), queues, bus, keys);
    }

    /// The newest that was not asked for before.
    VerificationRequested lastVerificationOf(String email) {
        probe.await(
                VerificationRequested.TYPE.name(),
                event -> read(VerificationRequested.TYPE, event).email().equals(email));
        return verificationsOf(email).getLast();
    }

    /// All that have come by now, the oldest first.
    List<VerificationRequested> verificationsOf(String email) {
        return all(VerificationRequested.TYPE)
                .filter(event -> event.email().equals(email))
                .toList();
    }

    <T extends Event> Stream<T> all(EventType<T> type) {
        return probe.seen().stream()
                .filter(event -> event.eventType().equals(type.name()))
                .sorted((one, other) ->
                        one.eventId().toString().compareTo(other.eventId().toString()))
                .map(event -> read(type, event));
    }

    <T extends Event> T await(EventType<T> type) {
        return read(type, probe.await(type.name()));
    }

    <T extends Event> T read(EventType<T> type, EventEnvelope event) {
        var payload = type.sensitive()
                ? EventCipher.wrappingKeysBy(keys).decrypt(event.eventId(), event.payload())
                : event.payload();
        return Json.readTolerantly(type.codec(), payload);
    }
}
