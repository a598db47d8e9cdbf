package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.Event;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.JsonResult;
import bo.org.cloud.cbba.contract.json.Strictness;
import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.profiles.event.PreferencesChanged;
import bo.org.cloud.cbba.profiles.event.ProfileCreated;
import bo.org.cloud.cbba.profiles.event.ProfileUpdated;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.testing.BusProbe;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Queues of one test's own and the platform's subscriptions; a probe hears what profiles tells.
record TestBus(SqsClient sqs, String prefix, EventQueues queues, DirectBus bus, BusProbe probe) {
    private static final String PROBE = "probe";

    static TestBus fresh(Class<?> test) {
        var sqs = Engines.sqsClient();
        var prefix = FreshNames.of(test).queue("");
        var queues = new EventQueues(sqs, prefix);
        queues.ensure(ProfilesResources.SERVICE);
        queues.ensure(PROBE);
        var subscriptions = Stream.concat(
                        SubscriptionTable.ALL.stream()
                                .filter(each -> each.consumer().equals("profiles")),
                        Stream.of(ProfileCreated.TYPE, ProfileUpdated.TYPE, PreferencesChanged.TYPE)
                                .map(TestBus::probed))
                .toList();
        var probeUrl = sqs.getQueueUrl(request -> request.queueName(queues.nameOf(PROBE)))
                .queueUrl();
        return new TestBus(sqs, prefix, queues, new DirectBus(sqs, queues, subscriptions), BusProbe.on(sqs, probeUrl));
    }

    private static Subscription probed(EventType<?> type) {
        return new Subscription(PROBE, type.source(), type.name(), Subscription.Mode.REACT);
    }

    /// Delivers an event as identity's relay would.
    <T extends Event> void deliver(EventType<T> type, T payload, UUID subject, long sequence) {
        var envelope = envelope(type, payload, subject, sequence);
        bus.publish(List.of(new OutboxRecord(
                0,
                envelope.eventId(),
                type.source(),
                type.name(),
                Json.writeText(EventEnvelopeCodec.INSTANCE, envelope))));
    }

    /// What was told, which must be nothing but what the contract says.
    static <T extends Event> T read(EventType<T> type, EventEnvelope envelope) {
        var payload = envelope.payload().getBytes(StandardCharsets.UTF_8);
        return switch (Json.read(type.codec(), payload, Strictness.STRICT)) {
            case JsonResult.Valid<T>(var told) -> told;
            case JsonResult.Invalid<T>(var faults) -> throw new AssertionError(type.name() + ": " + faults);
        };
    }

    static <T extends Event> EventEnvelope envelope(EventType<T> type, T payload, UUID subject, long sequence) {
        var id = Ids.newId();
        return new EventEnvelope(
                id,
                type.name(),
                type.version(),
                Instant.parse("2031-03-15T14:29:59Z"),
                type.source(),
                "correlation-of-" + id,
                Optional.empty(),
                Optional.empty(),
                new Actor("user", subject.toString()),
                subject.toString(),
                sequence,
                Json.writeText(type.codec(), payload));
    }
}
