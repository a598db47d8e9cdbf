package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.infra.DeployedCloud;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.testing.AwsClients;
import bo.org.cloud.cbba.testing.BusProbe;
import bo.org.cloud.cbba.testing.FaultProxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// On LocalStack, over a bus that the stack for buses made.
class EventBridgeBusTest extends EventBusContract {
    private static final Map<String, BusProbe> PROBES = new HashMap<>();
    private static EventBridgeClient client;
    private static EventBridgeClient cutOff;
    private static SqsClient sqs;
    private static FaultProxy proxy;

    @BeforeAll
    static void open() {
        var cloud = DeployedCloud.shared();
        client = cloud.open(EventBridgeClient.builder());
        sqs = AwsClients.sqs(cloud.endpoint());
        var queues = new EventQueues(sqs, DeployedCloud.CONTRACT_BUS + "-");
        for (var consumer : new String[] {READER, ARCHIVE}) {
            PROBES.put(consumer, BusProbe.on(sqs, queues.urlOf(consumer)));
        }
        proxy = FaultProxy.to(cloud.endpoint().getPort());
        proxy.refuse();
        cutOff = DeployedCloud.open(EventBridgeClient.builder(), proxy.endpoint());
    }

    @AfterAll
    static void close() {
        cutOff.close();
        client.close();
        sqs.close();
        proxy.close();
    }

    @Override
    EventBus bus() {
        return new EventBridgeBus(client, DeployedCloud.CONTRACT_BUS);
    }

    @Override
    EventBus unreachable() {
        return new EventBridgeBus(cutOff, DeployedCloud.CONTRACT_BUS);
    }

    @Override
    BusProbe probe(String consumer) {
        return Objects.requireNonNull(PROBES.get(consumer));
    }

    @Override
    OutboxRecord unacceptable() {
        return new OutboxRecord(0, Ids.newId(), NoteWritten.SOURCE, NoteWritten.WRITTEN.name(), "no JSON");
    }
}
