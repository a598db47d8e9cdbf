package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoLeases;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.DynamoWorkStore;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.Leases;
import bo.org.cloud.cbba.store.OutboxStore;
import bo.org.cloud.cbba.store.StoreOptions;
import bo.org.cloud.cbba.store.StoreTables;
import bo.org.cloud.cbba.store.StoredItem;
import bo.org.cloud.cbba.store.TableSpec;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class DynamoFixture implements StoreFixture {
    private final StoreTables tables;
    private final String effects;
    private final DynamoDbClient client;
    private final DynamoWorkStore store;

    private DynamoFixture(DynamoDbClient client, String prefix, EventCipher cipher) {
        this.client = client;
        tables = new StoreTables(prefix);
        effects = prefix + "-effects";
        var specs = new ArrayList<>(tables.all());
        specs.add(TableSpec.of(effects, TableSpec.Key.string("effect_id")));
        DynamoTables.ensure(Engines.dynamoDbClient(), specs);
        store = new DynamoWorkStore(client, StoreOptions.of(prefix).shards(4).cipher(cipher));
    }

    static DynamoFixture fresh(Class<?> test, EventCipher cipher) {
        return through(Engines.dynamoDbClient(), test, cipher);
    }

    /// Tables are made straight on the engine; the store uses `client`.
    static DynamoFixture through(DynamoDbClient client, Class<?> test, EventCipher cipher) {
        return new DynamoFixture(client, FreshNames.of(test).database(), cipher);
    }

    @Override
    public DynamoWorkStore store() {
        return store;
    }

    @Override
    public OutboxStore outbox() {
        return store.outbox();
    }

    @Override
    public Leases leases() {
        return new DynamoLeases(client, tables);
    }

    @Override
    public void apply(String text) {
        var item = Attributes.item().with("effect_id", Ids.newId()).with("text", text);
        DynamoWork.current().put(effects, item.build(), Condition.absent("effect_id"));
    }

    @Override
    public List<String> effects() {
        var found = Engines.dynamoDbClient()
                .scanPaginator(request -> request.tableName(effects).consistentRead(true));
        return found.items().stream()
                .map(item -> new StoredItem(item).text("text"))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        // The engine is shared and its tables end with it.
    }
}
