package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.KeyWrapping;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The cloud that a service stands on; it does not know whether that is AWS or the embedded engines. Whoever
/// made the parts closes them.
///
/// @param queues names of the platform's queues
/// @param bus where facts leave to
/// @param keys wraps what must not stand in clear
/// @param eventKeys wraps the payloads of sensitive events
public record ServiceCloud(
        DynamoDbClient dynamoDb,
        SqsClient sqs,
        EventQueues queues,
        EventBus bus,
        KeyWrapping keys,
        KeyWrapping eventKeys) {
    /// With one key for everything.
    public ServiceCloud(DynamoDbClient dynamoDb, SqsClient sqs, EventQueues queues, EventBus bus, KeyWrapping keys) {
        this(dynamoDb, sqs, queues, bus, keys, keys);
    }
}
