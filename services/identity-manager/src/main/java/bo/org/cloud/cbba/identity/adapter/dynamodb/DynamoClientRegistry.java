package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;
import static bo.org.cloud.cbba.store.Attributes.texts;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.Client;
import bo.org.cloud.cbba.identity.domain.Clients;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.StoredItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Registered programs, each remembered for ten seconds, so that issuing tokens touches no store. Ids that do
/// not exist are looked up each time: remembering them would let callers fill the memory.
public final class DynamoClientRegistry implements Clients {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Known(Client client, Instant until) {}

    private final DynamoDbClient database;
    private final DynamoItems items;
    private final String table;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public DynamoClientRegistry(DynamoDbClient database, IdentityResources resources, Clock clock) {
        this.database = database;
        this.items = new DynamoItems(database);
        this.table = resources.clients().name();
        this.clock = clock;
    }

    @Override
    public Optional<Client> find(String clientId) {
        var now = clock.instant();
        var remembered = known.get(clientId);
        if (remembered != null && now.isBefore(remembered.until())) {
            return Optional.of(remembered.client());
        }
        var found = items.find(table, Map.of("client_id", text(clientId))).map(DynamoClientRegistry::client);
        found.ifPresentOrElse(
                client -> known.put(clientId, new Known(client, now.plus(FRESH))), () -> known.remove(clientId));
        return found;
    }

    /// Registers a client of the platform's own, or brings it up to what configuration says. One that was disabled
    /// stays so: a restart lets nobody back in.
    public void register(Client client) {
        database.updateItem(request -> request.tableName(table)
                .key(Map.of("client_id", text(client.id())))
                .updateExpression("SET secret_hashes = :hashes, scopes = :scopes, grants = :grants")
                .expressionAttributeValues(Map.of(
                        ":hashes", texts(client.secretHashes()),
                        ":scopes", texts(client.scopes()),
                        ":grants", texts(client.grants()))));
        known.remove(client.id());
    }

    private static Client client(StoredItem item) {
        return new Client(
                item.text("client_id"),
                item.texts("secret_hashes"),
                Set.copyOf(item.texts("scopes")),
                Set.copyOf(item.texts("grants")),
                item.findTime("disabled_at"));
    }
}
