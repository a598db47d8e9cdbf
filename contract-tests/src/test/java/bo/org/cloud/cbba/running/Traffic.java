package bo.org.cloud.cbba.running;

import bo.org.cloud.cbba.contract.client.CallObserver;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;

/// Notes what passes between services: HTTP calls by operation, and messages by queue.
public final class Traffic implements CallObserver, ExecutionInterceptor {
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final Map<String, List<String>> messages = new ConcurrentHashMap<>();

    @Override
    public void observed(Exchanged call) {
        if (call.status() == 200) {
            calls.computeIfAbsent(call.operationId(), _ -> new AtomicInteger()).incrementAndGet();
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof SendMessageBatchRequest batch) {
            var queue = batch.queueUrl().substring(batch.queueUrl().lastIndexOf('/') + 1);
            var bodies = messages.computeIfAbsent(queue, _ -> new CopyOnWriteArrayList<>());
            batch.entries().forEach(entry -> bodies.add(entry.messageBody()));
        }
    }

    public int calls(String operationId) {
        return calls.getOrDefault(operationId, new AtomicInteger()).get();
    }

    /// All messages that were put into a queue.
    public List<String> bodies(String queue) {
        return messages.getOrDefault(queue, List.of());
    }

    /// How many messages in a queue were about somebody.
    public long messages(String queue, UUID subject) {
        return messages.getOrDefault(queue, List.of()).stream()
                .filter(body -> body.contains("\"subject\":\"" + subject + "\""))
                .count();
    }
}
