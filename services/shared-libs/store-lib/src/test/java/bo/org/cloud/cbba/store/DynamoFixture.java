package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

final class DynamoFixture implements StoreFixture {
    private final DynamoDbClient direct;
    private final StoreTables tables;
    private final String notes;
    private final DynamoWorkStore store;
    private final DynamoDbClient client;

    private DynamoFixture(DynamoDbClient direct, DynamoDbClient client, StoreOptions options) {
        this.direct = direct;
        this.client = client;
        tables = new StoreTables(options.prefix());
        notes = options.prefix() + "-notes";
        var specs = new ArrayList<>(tables.all());
        specs.add(TableSpec.of(notes, TableSpec.Key.string("note_id")));
        DynamoTables.ensure(direct, specs);
        store = new DynamoWorkStore(client, options);
    }

    static DynamoFixture fresh(Class<?> test, EventCipher cipher) {
        var client = Engines.dynamoDbClient();
        return through(client, test, cipher);
    }

    /// Tables are made straight on the engine; the store under test uses `client`.
    static DynamoFixture through(DynamoDbClient client, Class<?> test, EventCipher cipher) {
        var prefix = FreshNames.of(test).database();
        return new DynamoFixture(
                Engines.dynamoDbClient(), client, StoreOptions.of(prefix).cipher(cipher));
    }

    StoreTables tables() {
        return tables;
    }

    String notes() {
        return notes;
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
    public RateBuckets rateBuckets() {
        return new DynamoRateBuckets(client, tables);
    }

    @Override
    public void add(UnitOfWork work, String id, String text) {
        ((DynamoWork) work).put(notes, note(id, 1, text), Condition.absent("note_id"));
    }

    @Override
    public void replace(UnitOfWork work, String id, int version, String text) {
        ((DynamoWork) work).put(notes, note(id, version + 1, text), Condition.version(version));
    }

    @Override
    public Optional<String> find(String id) {
        return new DynamoItems(direct)
                .find(notes, Map.of("note_id", Attributes.text(id)))
                .map(item -> item.text("text") + "@" + item.number("version"));
    }

    @Override
    public List<Map<String, String>> auditEntries() {
        return direct
                .scanPaginator(
                        ScanRequest.builder().tableName(tables.audit().name()).build())
                .items()
                .stream()
                .map(DynamoFixture::texts)
                .toList();
    }

    private static Map<String, String> texts(Map<String, AttributeValue> item) {
        var texts = new HashMap<String, String>();
        item.forEach((name, value) -> texts.put(name, value.s()));
        return texts;
    }

    private static Map<String, AttributeValue> note(String id, int version, String text) {
        return Attributes.item()
                .with("note_id", id)
                .with("version", version)
                .with("text", text)
                .build();
    }
}
