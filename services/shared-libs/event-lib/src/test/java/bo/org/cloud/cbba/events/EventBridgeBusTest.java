package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.testing.AwsClients;
import bo.org.cloud.cbba.testing.BusProbe;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FaultProxy;
import bo.org.cloud.cbba.testing.FreshNames;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.Target;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// On LocalStack, with a rule per subscription as infrastructure makes them.
class EventBridgeBusTest extends EventBusContract {
    private static final String BUS = FreshNames.of(EventBridgeBusTest.class).queue("bus");
    private static final Map<String, BusProbe> PROBES = new HashMap<>();
    private static final Map<String, String> ARNS = new HashMap<>();
    private static EventBridgeClient client;
    private static EventBridgeClient cutOff;
    private static SqsClient sqs;
    private static FaultProxy proxy;

    @BeforeAll
    static void open() {
        client = client(Engines.localStack().endpoint());
        sqs = AwsClients.sqs(Engines.localStack().endpoint());
        client.createEventBus(request -> request.name(BUS));
        for (var consumer : new String[] {READER, ARCHIVE}) {
            var url = sqs.createQueue(request -> request.queueName(BUS + "-" + consumer))
                    .queueUrl();
            ARNS.put(consumer, arnOf(url));
            PROBES.put(consumer, BusProbe.on(sqs, url));
        }
        SUBSCRIPTIONS.forEach(EventBridgeBusTest::subscribe);
        proxy = FaultProxy.to(Engines.localStack().port());
        proxy.refuse();
        cutOff = client(proxy.endpoint());
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
        return new EventBridgeBus(client, BUS);
    }

    @Override
    EventBus unreachable() {
        return new EventBridgeBus(cutOff, BUS);
    }

    @Override
    BusProbe probe(String consumer) {
        return Objects.requireNonNull(PROBES.get(consumer));
    }

    @Override
    OutboxRecord unacceptable() {
        return new OutboxRecord(0, Ids.newId(), NoteWritten.SOURCE, NoteWritten.WRITTEN.name(), "no JSON");
    }

    private static void subscribe(Subscription subscription) {
        var rule = subscription.consumer() + "-" + subscription.eventType().replace('.', '-');
        client.putRule(request -> request.eventBusName(BUS)
                .name(rule)
                .eventPattern("{\"source\":[\"%s\"],\"detail-type\":[\"%s\"]}"
                        .formatted(subscription.source(), subscription.eventType())));
        // The queue gets the envelope alone, as from any other bus.
        var target = Target.builder()
                .id(subscription.consumer())
                .arn(ARNS.get(subscription.consumer()))
                .inputPath("$.detail")
                .build();
        client.putTargets(request -> request.eventBusName(BUS).rule(rule).targets(target));
    }

    private static String arnOf(String url) {
        var wanted = QueueAttributeName.QUEUE_ARN;
        var found = sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNames(wanted));
        return Objects.requireNonNull(found.attributes().get(wanted));
    }

    private static EventBridgeClient client(URI endpoint) {
        return EventBridgeClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(Apache5HttpClient.builder())
                .build();
    }
}
