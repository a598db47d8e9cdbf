package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.Event;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.omnichannel.event.MessageFailed;
import bo.org.cloud.cbba.omnichannel.event.MessageQueued;
import bo.org.cloud.cbba.omnichannel.event.MessageSent;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import bo.org.cloud.cbba.store.KeyWrapping;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.testing.BusProbe;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// Queues of one test's own and the platform's subscriptions; a probe hears what omnichannel tells.
record TestBus(EventQueues queues, DirectBus bus, KeyWrapping keys, BusProbe probe) {
    private static final String PROBE = "probe";

    static TestBus fresh(Class<?> test) {
        var sqs = Engines.sqsClient();
        var queues = new EventQueues(sqs, FreshNames.of(test).queue(""));
        queues.ensure(OmnichannelResources.SERVICE);
        queues.ensure(PROBE);
        var subscriptions = Stream.concat(
                        SubscriptionTable.ALL.stream()
                                .filter(each -> each.consumer().equals("omnichannel")),
                        Stream.of(MessageQueued.TYPE, MessageSent.TYPE, MessageFailed.TYPE)
                                .map(TestBus::probed))
                .toList();
        var probeUrl = sqs.getQueueUrl(request -> request.queueName(queues.nameOf(PROBE)))
                .queueUrl();
        return new TestBus(queues, new DirectBus(sqs, queues, subscriptions), newKeys(), BusProbe.on(sqs, probeUrl));
    }

    private static Subscription probed(EventType<?> type) {
        return new Subscription(PROBE, type.source(), type.name(), Subscription.Mode.REACT);
    }

    private static KeyWrapping newKeys() {
        try {
            return FileKeyWrapping.at(
                    Files.createTempDirectory("omnichannel-keys").resolve("key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OmnichannelCloud cloud(DataSource database) {
        return new OmnichannelCloud(database, Engines.sqsClient(), queues, bus, keys);
    }

    /// Delivers an event as identity's relay would: a sensitive one encrypted.
    <T extends Event> UUID deliver(EventType<T> type, T payload) {
        var id = Ids.newId();
        deliver(id, type, payload);
        return id;
    }

    <T extends Event> void deliver(UUID id, EventType<T> type, T payload) {
        var text = Json.writeText(type.codec(), payload);
        var envelope = new EventEnvelope(
                id,
                type.name(),
                type.version(),
                Instant.parse("2031-03-15T14:29:59Z"),
                type.source(),
                "correlation-of-" + id,
                Optional.empty(),
                Optional.empty(),
                new Actor("anonymous", "anonymous"),
                Mailroom.ANA.toString(),
                1,
                type.sensitive() ? EventCipher.wrappingKeysBy(keys).encrypt(id, text) : text);
        var record = new OutboxRecord(
                0, id, type.source(), type.name(), Json.writeText(EventEnvelopeCodec.INSTANCE, envelope));
        bus.publish(List.of(record));
    }

    /// Waits until every delivered event has been handled.
    void awaitQuiet() {
        var sqs = Engines.sqsClient();
        var url = sqs.getQueueUrl(request -> request.queueName(queues.nameOf(OmnichannelResources.SERVICE)))
                .queueUrl();
        Awaitility.await()
                .until(
                        () -> sqs.getQueueAttributes(
                                        request -> request.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                                .attributes(),
                        counts -> "0".equals(counts.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                                && "0"
                                        .equals(counts.get(
                                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE)));
    }
}
