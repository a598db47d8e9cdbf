package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
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

    /// What became of a message.
    enum Outcome {
        SETTLED,
        /// It comes again after a pause.
        AGAIN,
        /// It comes again, and so would every other: the store does not answer.
        STORE_AWAY
    }

    private final SqsClient client;
    private final EventQueues queues;
    private final String consumer;
    private final DeadLetters deadLetters;
    private final EventProcessor processor;
    private final ConsumerOptions options;

    MessageHandling(
            SqsClient client, EventQueues queues, String consumer, EventProcessor processor, ConsumerOptions options) {
        this.client = client;
        this.queues = queues;
        this.consumer = consumer;
        this.deadLetters = new DeadLetters(client, queues, consumer);
        this.processor = processor;
        this.options = options;
    }

    /// As [#judge], but never throws because a queue does not answer.
    Outcome handle(Message message) {
        try {
            return judge(message);
        } catch (SdkException unavailable) {
            return unsettled(unavailable);
        }
    }

    /// The message becomes visible again by itself and the inbox knows what was applied.
    Outcome unsettled(SdkException unavailable) {
        LOG.warn("message not settled: {}", unavailable.toString());
        return Outcome.AGAIN;
    }

    /// Whoever calls it deletes what is settled.
    Outcome judge(Message message) {
        EventEnvelope envelope;
        try {
            envelope = Json.readTolerantly(EventEnvelopeCodec.INSTANCE, message.body());
        } catch (MalformedJsonException malformed) {
            bury(message, "INVALID_ENVELOPE", String.valueOf(malformed.getMessage()));
            return Outcome.SETTLED;
        }
        try (var _ = LogContext.open(envelope.eventId().toString(), envelope.correlationId())) {
            return apply(message, envelope);
        }
    }

    private Outcome apply(Message message, EventEnvelope envelope) {
        try {
            var consumption = processor.process(envelope);
            LOG.atDebug().addKeyValue("event_type", envelope.eventType()).log("{}", consumption);
        } catch (PermanentFaultException permanent) {
            bury(message, permanent.reason(), String.valueOf(permanent.getMessage()));
        } catch (StoreUnavailableException unavailable) {
            // No fault of the event's, so it is never given up for it.
            LOG.warn("{} waits for the store: {}", envelope.eventType(), unavailable.toString());
            showAgain(message);
            return Outcome.STORE_AWAY;
        } catch (RuntimeException fault) {
            return retryLater(message, envelope, fault);
        }
        return Outcome.SETTLED;
    }

    private Outcome retryLater(Message message, EventEnvelope envelope, RuntimeException fault) {
        var attempts = attemptsOf(message);
        if (attempts >= options.maxAttempts()) {
            LOG.error("{} given up after {} attempts", envelope.eventType(), attempts, fault);
            bury(message, "ATTEMPTS_EXHAUSTED", fault.getClass().getSimpleName());
            return Outcome.SETTLED;
        }
        LOG.warn("{} failed, attempt {}", envelope.eventType(), attempts, fault);
        showAgain(message);
        return Outcome.AGAIN;
    }

    private void showAgain(Message message) {
        var pause = Math.toIntExact(options.retryAfter(attemptsOf(message)).toSeconds());
        client.changeMessageVisibility(request -> request.queueUrl(queues.urlOf(consumer))
                .receiptHandle(message.receiptHandle())
                .visibilityTimeout(pause));
    }

    private void bury(Message message, String reason, String detail) {
        LOG.error("dead letter: {} ({})", reason, detail);
        deadLetters.bury(message.body(), reason, attemptsOf(message));
    }

    private static int attemptsOf(Message message) {
        return Integer.parseInt(
                message.attributes().getOrDefault(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1"));
    }
}
