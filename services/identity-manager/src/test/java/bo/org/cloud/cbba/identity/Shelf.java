package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.identity.domain.PasswordHash;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.StoredItem;
import bo.org.cloud.cbba.store.TableSpec;
import bo.org.cloud.cbba.testing.Engines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the service has stored, for tests that look behind the desk or put something there which no operation
/// does yet.
record Shelf(IdentityResources resources) {
    List<StoredItem> all(TableSpec table) {
        return Engines.dynamoDbClient().scanPaginator(request -> request.tableName(table.name())).items().stream()
                .map(StoredItem::new)
                .toList();
    }

    StoredItem userOf(String email) {
        return all(resources.users()).stream()
                .filter(item -> item.text("email").equals(email))
                .findFirst()
                .orElseThrow();
    }

    /// Everything in every table, as text.
    String everything() {
        return resources.tables().stream()
                .flatMap(table -> all(table).stream())
                .map(item -> item.attributes().toString())
                .collect(Collectors.joining("\n"));
    }

    void setStatus(String email, String status) {
        change(resources.users(), userOf(email), Map.of("status", Attributes.text(status)));
    }

    void giveRole(String email, String role, String expiresAt) {
        change(
                resources.users(),
                userOf(email),
                Map.of(
                        "roles", Attributes.texts(List.of(role, "member")),
                        "role_expiries", Attributes.texts(Map.of(role, expiresAt))));
    }

    void setPassword(String email, PasswordHash hash) {
        var user = userOf(email).text("user_id");
        var stored = all(resources.passwords()).stream()
                .filter(item -> item.text("user_id").equals(user))
                .findFirst()
                .orElseThrow();
        change(resources.passwords(), stored, Map.of("phc", Attributes.text(hash.phc())));
    }

    String passwordOf(String email) {
        var user = userOf(email).text("user_id");
        return all(resources.passwords()).stream()
                .filter(item -> item.text("user_id").equals(user))
                .map(item -> item.text("phc"))
                .findFirst()
                .orElseThrow();
    }

    void setClient(String id, String attribute, AttributeValue value) {
        var stored = all(resources.clients()).stream()
                .filter(item -> item.text("client_id").equals(id))
                .findFirst()
                .orElseThrow();
        change(resources.clients(), stored, Map.of(attribute, value));
    }

    private static void change(TableSpec table, StoredItem stored, Map<String, AttributeValue> changes) {
        var item = new HashMap<>(stored.attributes());
        item.putAll(changes);
        Engines.dynamoDbClient()
                .putItem(request -> request.tableName(table.name()).item(item));
    }
}
