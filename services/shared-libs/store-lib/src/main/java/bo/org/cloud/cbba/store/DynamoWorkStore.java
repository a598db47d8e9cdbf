package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.Completion;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Units of work on DynamoDB, in the tables of [StoreTables]. Safe for use by many threads.
public final class DynamoWorkStore implements ConsumingStore {
    private final StoreTables tables;
    private final OutboxEncoder encoder;
    private final DynamoInbox inbox;
    private final DynamoRecords records;
    private final DynamoClaims claims;
    private final DynamoCommit commit;
    private final DynamoItems items;
    private final OutboxSignal signal = new OutboxSignal();
    private final DynamoOutbox outbox;

    /// Makes no table: see [DynamoTables].
    ///
    /// @param client the caller closes it
    public DynamoWorkStore(DynamoDbClient client, StoreOptions options) {
        tables = new StoreTables(options.prefix());
        encoder = new OutboxEncoder(options.shards(), options.cipher());
        inbox = new DynamoInbox(client, tables.inbox().name());
        records = new DynamoRecords(tables);
        claims = new DynamoClaims(client, tables.idempotency().name());
        commit = new DynamoCommit(client);
        items = new DynamoItems(client);
        outbox = new DynamoOutbox(client, tables.outbox().name(), options.shards(), signal);
    }

    @Override
    public DynamoWork begin(WorkContext context) {
        return new DynamoWork(context, encoder, mark -> inbox.find(mark, context.now()));
    }

    /// Commits at once; see [ConsumingStore].
    ///
    /// @throws IllegalStateException for more than 100 writes
    @Override
    public void commit(UnitOfWork work, Optional<Completion> completion) {
        if (!(work instanceof DynamoWork own)) {
            throw new IllegalArgumentException("not a unit of work of this store: " + work.getClass());
        }
        var writes = new ArrayList<>(records.of(own));
        completion.ifPresent(
                done -> writes.add(records.completion(done, own.context().now())));
        if (writes.isEmpty()) {
            return;
        }
        commit.write(writes);
        signal.raise(own.events());
    }

    @Override
    public Claim claim(IdempotentCall call, Instant now) {
        return claims.claim(call, now);
    }

    @Override
    public void release(IdempotentCall call, long fence) {
        claims.release(call, fence);
    }

    @Override
    public boolean isAvailable() {
        try {
            items.find(tables.idempotency().name(), DynamoRecords.idempotencyKey("availability"));
            return true;
        } catch (StoreUnavailableException e) {
            return false;
        }
    }

    /// What this store's commits leave for the relay.
    public OutboxStore outbox() {
        return outbox;
    }
}
