package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.testing.AwsClients;
import bo.org.cloud.cbba.testing.BusProbe;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FaultProxy;
import bo.org.cloud.cbba.testing.FreshNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.sqs.SqsClient;

class DirectBusTest extends EventBusContract {
    private static final Map<String, BusProbe> PROBES = new HashMap<>();
    private static EventQueues queues;
    private static FaultProxy proxy;
    private static SqsClient cutOff;

    @BeforeAll
    static void open() {
        queues = new EventQueues(
                Engines.sqsClient(), FreshNames.of(DirectBusTest.class).queue(""));
        for (var consumer : new String[] {READER, ARCHIVE}) {
            queues.ensure(consumer);
            PROBES.put(consumer, BusProbe.on(Engines.sqsClient(), queues.urlOf(consumer)));
        }
        proxy = FaultProxy.to(Engines.sqs().port());
        proxy.refuse();
        cutOff = AwsClients.sqs(proxy.endpoint());
    }

    @AfterAll
    static void close() {
        cutOff.close();
        proxy.close();
    }

    @Override
    EventBus bus() {
        return new DirectBus(Engines.sqsClient(), queues, SUBSCRIPTIONS);
    }

    @Override
    EventBus unreachable() {
        return new DirectBus(cutOff, queues, SUBSCRIPTIONS);
    }

    @Override
    BusProbe probe(String consumer) {
        return Objects.requireNonNull(PROBES.get(consumer));
    }

    @Override
    OutboxRecord unacceptable() {
        // SQS takes the characters of XML 1.0 alone.
        return new OutboxRecord(0, Ids.newId(), NoteWritten.SOURCE, NoteWritten.WRITTEN.name(), "{\"a\":\"\u0001\"}");
    }
}
