package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/// Tells the faults of DynamoDB apart. The client has retried what is worth it before a fault gets here.
public final class DynamoFaults {
    private static final int SERVER_FAULT = 500;

    private DynamoFaults() {}

    /// Makes one call.
    ///
    /// @param what for the message, without personal data, e.g. `read users`
    /// @throws StoreUnavailableException if it was throttled to the end, timed out, failed inside or was not
    ///     reached
    /// @throws ConditionLostException if its condition did not hold
    /// @throws DynamoDbException as it is for what no repetition mends
    public static <T> T guarded(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (ConditionalCheckFailedException e) {
            throw new ConditionLostException(what);
        } catch (DynamoDbException e) {
            throw isPassing(e) ? new StoreUnavailableException(what, e) : e;
        } catch (SdkClientException e) {
            throw new StoreUnavailableException(what, e);
        }
    }

    private static boolean isPassing(DynamoDbException fault) {
        return fault.isThrottlingException() || fault.statusCode() >= SERVER_FAULT;
    }
}
