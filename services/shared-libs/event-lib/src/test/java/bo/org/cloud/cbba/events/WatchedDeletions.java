package bo.org.cloud.cbba.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchResponse;

/// Deletions that go to the engine as far as the test lets them; all else goes there as it is.
final class WatchedDeletions {
    private final SqsClient engine;
    private final UnaryOperator<List<DeleteMessageBatchRequestEntry>> passing;
    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    /// @param passing which entries of a request the engine gets; the others are answered as its own passing fault
    WatchedDeletions(SqsClient engine, UnaryOperator<List<DeleteMessageBatchRequestEntry>> passing) {
        this.engine = engine;
        this.passing = passing;
    }

    /// How many entries each request had.
    List<Integer> sizes() {
        return sizes;
    }

    SqsClient client() {
        return (SqsClient) Proxy.newProxyInstance(
                SqsClient.class.getClassLoader(), new Class<?>[] {SqsClient.class}, (_, method, arguments) -> {
                    if (method.getName().equals("deleteMessageBatch")) {
                        return delete(requestOf(arguments[0]));
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException fault) {
                        throw fault.getCause();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static DeleteMessageBatchRequest requestOf(Object argument) {
        return DeleteMessageBatchRequest.builder()
                .applyMutation((Consumer<DeleteMessageBatchRequest.Builder>) argument)
                .build();
    }

    private DeleteMessageBatchResponse delete(DeleteMessageBatchRequest request) {
        sizes.add(request.entries().size());
        var passed = passing.apply(request.entries());
        var failed = new ArrayList<BatchResultErrorEntry>();
        if (!passed.isEmpty()) {
            failed.addAll(engine.deleteMessageBatch(
                            request.toBuilder().entries(passed).build())
                    .failed());
        }
        request.entries().stream()
                .filter(entry -> !passed.contains(entry))
                .forEach(entry -> failed.add(BatchResultErrorEntry.builder()
                        .id(entry.id())
                        .code("InternalError")
                        .senderFault(false)
                        .build()));
        return DeleteMessageBatchResponse.builder().failed(failed).build();
    }
}
