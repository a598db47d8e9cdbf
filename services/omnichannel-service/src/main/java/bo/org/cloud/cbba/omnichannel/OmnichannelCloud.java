package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.events.EventBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.store.KeyWrapping;
import javax.sql.DataSource;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The cloud that the service stands on; it does not know whether that is AWS or the embedded engines. Whoever
/// made the parts closes them.
///
/// @param queues names of the platform's queues
/// @param bus where facts leave to
/// @param keys wraps what must not stand in clear
/// @param eventKeys unwraps the payloads of sensitive events
public record OmnichannelCloud(
        DataSource database, SqsClient sqs, EventQueues queues, EventBus bus, KeyWrapping keys, KeyWrapping eventKeys) {
    /// With one key for everything.
    public OmnichannelCloud(DataSource database, SqsClient sqs, EventQueues queues, EventBus bus, KeyWrapping keys) {
        this(database, sqs, queues, bus, keys, keys);
    }
}
