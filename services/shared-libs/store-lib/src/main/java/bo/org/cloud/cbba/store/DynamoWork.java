package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A unit of work on DynamoDB: at most 100 writes with outbox, audit and idempotency record counted, at most
/// one per item. What is enlisted cannot be read before the commit.
public final class DynamoWork extends StagedWork {
    private final List<DynamoWrite> writes = new ArrayList<>();
    private final Function<InboxMark, Consumption> inbox;

    DynamoWork(WorkContext context, OutboxEncoder encoder, Function<InboxMark, Consumption> inbox) {
        super(context, encoder);
        this.inbox = inbox;
    }

    /// The unit of work of the handler that runs in this thread.
    ///
    /// @throws IllegalStateException outside a handler, and where the handler's store is another
    public static DynamoWork current() {
        if (UnitOfWork.current() instanceof DynamoWork work) {
            return work;
        }
        throw new IllegalStateException("this handler's unit of work is not on DynamoDB");
    }

    /// Enlists a whole item.
    public DynamoWork put(String table, Map<String, AttributeValue> item, Condition condition) {
        writes.add(DynamoWrite.put(table, item, condition));
        return this;
    }

    public DynamoWork update(String table, Map<String, AttributeValue> key, DynamoUpdate change, Condition condition) {
        writes.add(DynamoWrite.update(table, key, change, condition));
        return this;
    }

    public DynamoWork delete(String table, Map<String, AttributeValue> key, Condition condition) {
        writes.add(DynamoWrite.delete(table, key, condition));
        return this;
    }

    /// Makes the commit depend on an item that it does not write.
    public DynamoWork check(String table, Map<String, AttributeValue> key, Condition condition) {
        writes.add(DynamoWrite.check(table, key, condition));
        return this;
    }

    @Override
    boolean hasNoState() {
        return writes.isEmpty();
    }

    @Override
    Consumption findInbox(InboxMark wanted) {
        return inbox.apply(wanted);
    }

    List<DynamoWrite> writes() {
        return writes;
    }
}
