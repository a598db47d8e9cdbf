package bo.org.cloud.cbba.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/// Takes settled messages off their queue, up to ten in one request. Nobody waits for it: a message whose
/// deletion is lost in a crash comes again, and the inbox knows that it was applied.
final class Deletions implements AutoCloseable {
    static final int MAX_BATCH = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Deletions.class);

    /// Far below the visibility timeout, far above the gap between messages where batches are worth it.
    private static final long GATHERING_NS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final int MAX_TRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private record Settled(String receipt, int tries) {}

    private final SqsClient client;
    private final EventQueues queues;
    private final String consumer;

    /// Empty marks the end.
    private final BlockingQueue<Optional<Settled>> waiting = new LinkedBlockingQueue<>();

    private final Thread thread;

    private Deletions(SqsClient client, EventQueues queues, String consumer) {
        this.client = client;
        this.queues = queues;
        this.consumer = consumer;
        this.thread = Thread.ofVirtual().name("deletions").unstarted(this::run);
    }

    static Deletions start(SqsClient client, EventQueues queues, String consumer) {
        var started = new Deletions(client, queues, consumer);
        started.thread.start();
        return started;
    }

    void add(Message message) {
        waiting.add(Optional.of(new Settled(message.receiptHandle(), 0)));
    }

    private void run() {
        try {
            var goesOn = true;
            while (goesOn) {
                var batch = new ArrayList<Settled>();
                goesOn = gather(batch);
                delete(batch);
            }
            deleteTheRest();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return false at the end
    private boolean gather(List<Settled> batch) throws InterruptedException {
        var next = waiting.take();
        var deadline = System.nanoTime() + GATHERING_NS;
        while (next.isPresent()) {
            batch.add(next.get());
            var following =
                    batch.size() == MAX_BATCH ? null : waiting.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (following == null) {
                return true;
            }
            next = following;
        }
        return false;
    }

    // What failed just before the end was put behind it.
    private void deleteTheRest() {
        while (!waiting.isEmpty()) {
            var rest = new ArrayList<Optional<Settled>>();
            waiting.drainTo(rest, MAX_BATCH);
            delete(rest.stream().flatMap(Optional::stream).toList());
        }
    }

    private void delete(List<Settled> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            var answer = client.deleteMessageBatch(
                    request -> request.queueUrl(queues.urlOf(consumer)).entries(entries(batch)));
            answer.failed().forEach(entry -> keep(batch.get(Integer.parseInt(entry.id())), entry));
        } catch (SdkException unavailable) {
            LOG.warn("{} messages come again, not deleted: {}", batch.size(), unavailable.toString());
        }
    }

    private static List<DeleteMessageBatchRequestEntry> entries(List<Settled> batch) {
        return IntStream.range(0, batch.size())
                .mapToObj(index -> DeleteMessageBatchRequestEntry.builder()
                        .id(String.valueOf(index))
                        .receiptHandle(batch.get(index).receipt())
                        .build())
                .toList();
    }

    private void keep(Settled settled, BatchResultErrorEntry failed) {
        if (Boolean.TRUE.equals(failed.senderFault()) || settled.tries() + 1 == MAX_TRIES) {
            LOG.warn("a message comes again, not deleted: {}", failed.code());
            return;
        }
        waiting.add(Optional.of(new Settled(settled.receipt(), settled.tries() + 1)));
    }

    /// Deletes what waits; to be called when nothing is added any more.
    @Override
    public void close() {
        waiting.add(Optional.empty());
        try {
            if (!thread.join(PATIENCE)) {
                LOG.warn("stopped while messages were being deleted: they come again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
