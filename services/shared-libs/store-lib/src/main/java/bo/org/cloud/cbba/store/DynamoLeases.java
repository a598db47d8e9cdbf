package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.DynamoFaults.guarded;

import bo.org.cloud.cbba.contract.work.ConditionLostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// One item per lease, moved by conditional updates.
public final class DynamoLeases implements Leases {
    private final DynamoDbClient client;
    private final String table;

    public DynamoLeases(DynamoDbClient client, StoreTables tables) {
        this.client = client;
        this.table = tables.lease().name();
    }

    @Override
    public Optional<Lease> acquire(String name, String owner, Duration length, Instant now) {
        var ours = Condition.equal("owner", Attributes.text(owner));
        var ended = Condition.atMost("until", Attributes.number(now.toEpochMilli()));
        return move(name, prolonged(now.plus(length)), ours)
                .or(() -> move(
                        name,
                        prolonged(now.plus(length))
                                .set("owner", Attributes.text(owner))
                                .add("fence", Attributes.number(1)),
                        Condition.absent("name").or(ended)));
    }

    @Override
    public Optional<Lease> renew(Lease lease, Duration length, Instant now) {
        return move(lease.name(), prolonged(now.plus(length)), stillHeld(lease));
    }

    @Override
    public void release(Lease lease) {
        // The item stays, so that the next owner's fence is higher.
        move(lease.name(), prolonged(Instant.EPOCH).set("owner", Attributes.text("")), stillHeld(lease));
    }

    private static DynamoUpdate prolonged(Instant until) {
        return DynamoUpdate.begin().set("until", Attributes.number(until.toEpochMilli()));
    }

    private static Condition stillHeld(Lease lease) {
        return Condition.equal("owner", Attributes.text(lease.owner()))
                .and(Condition.equal("fence", Attributes.number(lease.fence())));
    }

    private Optional<Lease> move(String name, DynamoUpdate change, Condition condition) {
        var at = new Placeholders();
        var request = UpdateItemRequest.builder()
                .tableName(table)
                .key(Map.of("name", Attributes.text(name)))
                .updateExpression(change.render(at))
                .conditionExpression(condition.render(at))
                .expressionAttributeNames(at.names())
                .expressionAttributeValues(at.values())
                .returnValues(ReturnValue.ALL_NEW)
                .build();
        try {
            var item = new StoredItem(
                    guarded("lease " + table, () -> client.updateItem(request)).attributes());
            return Optional.of(new Lease(
                    name, item.text("owner"), item.number("fence"), Instant.ofEpochMilli(item.number("until"))));
        } catch (ConditionLostException e) {
            return Optional.empty();
        }
    }
}
