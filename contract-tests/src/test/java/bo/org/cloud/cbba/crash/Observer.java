package bo.org.cloud.cbba.crash;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.testing.Engines;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;

/// A consumer of everything, which remembers each delivery as it came.
final class Observer {
    /// @param body as it was delivered
    record Delivery(String body, EventEnvelope event) {}

    private final String queue;
    private final Queue<Delivery> seen = new ConcurrentLinkedQueue<>();

    Observer(String queue) {
        this.queue = queue;
    }

    /// Takes what is there.
    ///
    /// @return false if there was nothing
    boolean receive() {
        var messages = Engines.sqsClient()
                .receiveMessage(request -> request.queueUrl(queue).maxNumberOfMessages(10))
                .messages();
        if (messages.isEmpty()) {
            return false;
        }
        messages.forEach(message -> seen.add(
                new Delivery(message.body(), Json.readTolerantly(EventEnvelopeCodec.INSTANCE, message.body()))));
        var entries = IntStream.range(0, messages.size())
                .mapToObj(index -> DeleteMessageBatchRequestEntry.builder()
                        .id(String.valueOf(index))
                        .receiptHandle(messages.get(index).receiptHandle())
                        .build())
                .toList();
        Engines.sqsClient().deleteMessageBatch(gone -> gone.queueUrl(queue).entries(entries));
        return true;
    }

    /// All deliveries so far, repeated ones too.
    List<Delivery> deliveries() {
        boolean more;
        do {
            more = receive();
        } while (more);
        return List.copyOf(seen);
    }
}
