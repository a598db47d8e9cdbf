package bo.org.cloud.cbba.events;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// Takes one service's messages from its queue and hands them to a [MessageHandling], each in a virtual thread,
/// with a bound on how many at once.
public final class QueueConsumer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QueueConsumer.class);
    private static final int MAX_RECEIVED = 10;
    private static final long PAUSE_AFTER_FAILURE_MS = 500;

    private final SqsClient client;
    private final EventQueues queues;
    private final String consumer;
    private final EventProcessor processor;
    private final Deletions deletions;
    private final MessageHandling handling;
    private final ConsumerOptions options;
    private final Semaphore slots;
    private final Semaphore stop = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;
    private volatile boolean storeAway;

    private QueueConsumer(
            SqsClient client, EventQueues queues, String consumer, EventProcessor processor, ConsumerOptions options) {
        this.client = client;
        this.queues = queues;
        this.consumer = consumer;
        this.processor = processor;
        this.deletions = Deletions.start(client, queues, consumer);
        this.handling = new MessageHandling(client, queues, consumer, processor, options);
        this.options = options;
        this.slots = new Semaphore(options.concurrency());
        this.thread = Thread.ofVirtual().name("queue-consumer").unstarted(this::run);
    }

    /// Starts consuming until [#close]; the queue may come later.
    ///
    /// @param consumer the service's domain word
    public static QueueConsumer start(
            SqsClient client, EventQueues queues, String consumer, EventProcessor processor, ConsumerOptions options) {
        var started = new QueueConsumer(client, queues, consumer, processor, options);
        started.thread.start();
        return started;
    }

    private void run() {
        while (!stopping) {
            try {
                if (storeAway) {
                    awaitStore();
                } else {
                    receive().forEach(this::handle);
                }
            } catch (RuntimeException unavailable) {
                if (!stopping) {
                    LOG.warn("queue not read: {}", unavailable.toString());
                    pause();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                stopping = true;
            }
        }
    }

    // Each receipt counts as an attempt: while nothing can be applied, what waits is better left in the queue.
    private void awaitStore() {
        if (processor.isStoreAvailable()) {
            storeAway = false;
        } else {
            pause();
        }
    }

    // Receives no more than can be started at once: what waits in here would lose its visibility timeout.
    private List<Message> receive() throws InterruptedException {
        slots.acquire();
        slots.release();
        var free = Math.clamp(slots.availablePermits(), 1, MAX_RECEIVED);
        return client.receiveMessage(request -> request.queueUrl(queues.urlOf(consumer))
                        .maxNumberOfMessages(free)
                        .waitTimeSeconds(options.waitSeconds())
                        .messageSystemAttributeNames(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT))
                .messages();
    }

    private void handle(Message message) {
        slots.acquireUninterruptibly();
        Thread.ofVirtual().name("event").start(() -> {
            try {
                switch (handling.handle(message)) {
                    case SETTLED -> deletions.add(message);
                    case STORE_AWAY -> storeAway = true;
                    case AGAIN -> {}
                }
            } finally {
                slots.release();
            }
        });
    }

    private void pause() {
        try {
            stop.tryAcquire(PAUSE_AFTER_FAILURE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    /// Receives nothing more and waits for what is being handled; what was received and not finished comes again.
    /// May be called twice.
    @Override
    public void close() {
        stopping = true;
        stop.release();
        thread.interrupt();
        try {
            thread.join(PAUSE_AFTER_FAILURE_MS * 4);
            if (slots.tryAcquire(options.concurrency(), EventQueues.VISIBILITY_SECONDS, TimeUnit.SECONDS)) {
                slots.release(options.concurrency());
            } else {
                LOG.warn("stopped while events were being handled");
            }
            deletions.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
