package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.auth.Revocation;
import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.RevocationFeed;
import bo.org.cloud.cbba.identity.domain.RevocationLog;
import bo.org.cloud.cbba.identity.domain.SessionId;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoPages;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// The revocation feed: entries in order of their positions, which begin with the time they were made.
public final class DynamoRevocations implements RevocationLog {
    private static final String FEED = "all";
    private final DynamoPages pages;
    private final String table;

    public DynamoRevocations(DynamoDbClient client, IdentityResources resources) {
        this.pages = new DynamoPages(client);
        this.table = resources.revocations().name();
    }

    /// A session never lives again, so that tokens issued by calls that were under way when it ended are void too.
    void enlistSession(SessionId session, Instant endedAt) {
        var item = Attributes.item()
                .with("feed", FEED)
                .with("position", RevocationFeed.newPosition(endedAt))
                .with("kind", Revocation.Kind.SESSION.name())
                .with("id", session.value())
                .with("not_before", endedAt.plus(RevocationFeed.CALL))
                .with("expires_at", endedAt.plus(RevocationFeed.KEPT))
                .with("ttl", Attributes.expiry(endedAt.plus(RevocationFeed.KEPT)));
        DynamoWork.current().put(table, item.build(), Condition.absent("position"));
    }

    @Override
    public List<Entry> after(String position, int limit) {
        var query = QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("feed = :feed AND #position > :after")
                .expressionAttributeNames(Map.of("#position", "position"))
                .expressionAttributeValues(Map.of(":feed", text(FEED), ":after", text(position)))
                .build();
        return pages.page(query, limit).items().stream()
                .map(DynamoRevocations::entry)
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
