package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import bo.org.cloud.cbba.logging.LogContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// Settles one received message: done, to be tried again later, or a dead letter with its reason.
final class MessageHandling {
    private static final Logger LOG = LoggerFactory.getLogger(MessageHandling.class);

    private final SqsClient client;
    private final String queueUrl;
    private final DeadLetters deadLetters;
    private final EventProcessor processor;
    private final ConsumerOptions options;

    MessageHandling(
            SqsClient client, EventQueues queues, String consumer, EventProcessor processor, ConsumerOptions options) {
        this.client = client;
        this.queueUrl = queues.urlOf(consumer);
        this.deadLetters = new DeadLetters(client, queues, consumer);
        this.processor = processor;
        this.options = options;
    }

    void handle(Message message) {
        try {
            settle(message);
        } catch (SdkException unavailable) {
            // The message becomes visible again by itself and the inbox knows what was applied.
            LOG.warn("message not settled: {}", unavailable.toString());
        }
    }

    private void settle(Message message) {
        EventEnvelope envelope;
        try {
            envelope = Json.readTolerantly(EventEnvelopeCodec.INSTANCE, message.body());
        } catch (MalformedJsonException malformed) {
            bury(message, "INVALID_ENVELOPE", String.valueOf(malformed.getMessage()));
            return;
        }
        try (var _ = LogContext.open(envelope.eventId().toString(), envelope.correlationId())) {
            apply(message, envelope);
        }
    }

    private void apply(Message message, EventEnvelope envelope) {
        try {
            var consumption = processor.process(envelope);
            LOG.atDebug().addKeyValue("event_type", envelope.eventType()).log("{}", consumption);
            delete(message);
        } catch (PermanentFaultException permanent) {
            bury(message, permanent.reason(), String.valueOf(permanent.getMessage()));
        } catch (RuntimeException transientFault) {
            retryLater(message, envelope, transientFault);
        }
    }

    private void retryLater(Message message, EventEnvelope envelope, RuntimeException fault) {
        var attempts = attemptsOf(message);
        if (attempts >= options.maxAttempts()) {
            LOG.error("{} given up after {} attempts", envelope.eventType(), attempts, fault);
            bury(message, "ATTEMPTS_EXHAUSTED", fault.getClass().getSimpleName());
            return;
        }
        LOG.warn("{} failed, attempt {}", envelope.eventType(), attempts, fault);
        var pause = Math.toIntExact(options.retryAfter(attempts).toSeconds());
        client.changeMessageVisibility(request -> request.queueUrl(queueUrl)
                .receiptHandle(message.receiptHandle())
                .visibilityTimeout(pause));
    }

    private void bury(Message message, String reason, String detail) {
        LOG.error("dead letter: {} ({})", reason, detail);
        deadLetters.bury(message.body(), reason, attemptsOf(message));
        delete(message);
    }

    private void delete(Message message) {
        client.deleteMessage(request -> request.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
    }

    private static int attemptsOf(Message message) {
        return Integer.parseInt(message.attributes().getOrDefault(
                MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1"));
    }
}
