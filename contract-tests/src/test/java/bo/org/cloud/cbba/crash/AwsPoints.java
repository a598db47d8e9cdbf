package bo.org.cloud.cbba.crash;

import java.util.Optional;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;

/// The points of a service on AWS's clients, which find this class in a file of their own on the class path.
public final class AwsPoints implements ExecutionInterceptor {
    /// Limits are counted, keys claimed and leases taken beside the commit; the rest is set up at the start.
    private static final String NO_CHANGE = ".*-(rate|idempotency|lease|secrets|clients|signing-keys)";

    private final PlantedFault fault = new PlantedFault();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        fault.before(context.request());
        stepOf(context.request()).ifPresent(CrashStep::begins);
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return fault.modified(context.request());
    }

    /// Called only for what the engine has answered well.
    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        stepOf(context.request()).ifPresent(CrashStep::isDone);
        fault.after(context.request(), context.response());
    }

    private static Optional<CrashStep> stepOf(SdkRequest request) {
        return switch (request) {
            case TransactWriteItemsRequest _ -> Optional.of(CrashStep.ofCommit());
            case PutItemRequest put -> ofChange(put.tableName());
            case UpdateItemRequest update -> ofChange(update.tableName());
            case DeleteItemRequest delete -> ofChange(delete.tableName());
            case SendMessageBatchRequest _ -> Optional.of(CrashStep.PUBLISH);
            case BatchWriteItemRequest _ -> Optional.of(CrashStep.FORGET);
            case DeleteMessageBatchRequest _ -> Optional.of(CrashStep.ACKNOWLEDGE);
            default -> Optional.empty();
        };
    }

    private static Optional<CrashStep> ofChange(String table) {
        return table.matches(NO_CHANGE) ? Optional.empty() : Optional.of(CrashStep.ofCommit());
    }
}
