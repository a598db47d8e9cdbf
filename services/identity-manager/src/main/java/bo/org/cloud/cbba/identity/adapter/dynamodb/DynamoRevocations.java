package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.auth.Revocation;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.RevocationLog;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoPages;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// The revocation feed: entries in order of their positions, which begin with the time they were made.
public final class DynamoRevocations implements RevocationLog {
    private static final String FEED = "all";
    // The longest life of an access token, and the clock skew that verifiers allow.
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15).plusSeconds(60);

    private final DynamoPages pages;
    private final String table;

    public DynamoRevocations(DynamoDbClient client, IdentityResources resources) {
        this.pages = new DynamoPages(client);
        this.table = resources.revocations().name();
    }

    void enlist(Revocation.Kind kind, String id, Instant at) {
        var expiresAt = at.plus(TOKEN_LIFE);
        var item = Attributes.item()
                .with("feed", FEED)
                .with("position", Ids.newId())
                .with("kind", kind.name())
                .with("id", id)
                .with("not_before", at)
                .with("expires_at", expiresAt)
                .with("ttl", Attributes.expiry(expiresAt));
        DynamoWork.current().put(table, item.build(), Condition.absent("position"));
    }

    @Override
    public List<Entry> after(Optional<String> position, int limit, Instant now) {
        var query = QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("feed = :feed AND #position > :after")
                .expressionAttributeNames(Map.of("#position", "position"))
                .expressionAttributeValues(Map.of(":feed", text(FEED), ":after", text(position.orElse("0"))))
                .build();
        return pages.page(query, limit).items().stream()
                .map(DynamoRevocations::entry)
                .filter(entry -> entry.expiresAt().isAfter(now))
                .toList();
    }

    private static Entry entry(StoredItem item) {
        return new Entry(
                item.text("position"),
                item.text("kind"),
                item.text("id"),
                item.time("not_before"),
                item.time("expires_at"));
    }
}
