package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.RefreshFamily;
import bo.org.cloud.cbba.identity.domain.Session;
import bo.org.cloud.cbba.identity.domain.SessionId;
import bo.org.cloud.cbba.identity.domain.Sessions;
import bo.org.cloud.cbba.identity.domain.UserId;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Sessions, one item each with its refresh family; one that is revoked enters the feed in the same commit.
public final class DynamoSessions implements Sessions {
    private final DynamoItems items;
    private final String table;
    private final DynamoRevocations revocations;

    public DynamoSessions(DynamoItems items, IdentityResources resources, DynamoRevocations revocations) {
        this.items = items;
        this.table = resources.sessions().name();
        this.revocations = revocations;
    }

    @Override
    public Optional<Session> find(SessionId id) {
        return items.find(table, Map.of("session_id", text(id.value()))).map(DynamoSessions::session);
    }

    @Override
    public void add(Session session) {
        DynamoWork.current().put(table, item(session), Condition.absent("session_id"));
    }

    @Override
    public void replace(Session current, Session next) {
        DynamoWork.current().put(table, item(next), Condition.version(current.version()));
        next.revoked().ifPresent(revoked -> revocations.enlistSession(next.id(), revoked.at()));
    }

    private static Map<String, AttributeValue> item(Session session) {
        var item = Attributes.item()
                .with("session_id", session.id().value())
                .with("user_id", session.user().value())
                .with("created_at", session.createdAt())
                .with("last_used_at", session.lastUsedAt())
                .with("expires_at", session.expiresAt())
                .with("address", session.address())
                .with("client", session.client())
                .with("methods", session.methods())
                .with("refresh_hash", session.family().currentHash())
                .withText("refresh_previous_hash", session.family().previousHash())
                .with("refresh_rotated_at", session.family().rotatedAt())
                .with("refresh_generation", session.family().generation())
                .with("version", session.version())
                .with("ttl", Attributes.expiry(session.expiresAt()));
        session.revoked()
                .ifPresent(revoked -> item.with("revoked_at", revoked.at())
                        .with("revoked_why", revoked.reason().name()));
        return item.build();
    }

    private static Session session(StoredItem item) {
        return new Session(
                new SessionId(item.uuid("session_id")),
                new UserId(item.uuid("user_id")),
                item.time("created_at"),
                item.time("last_used_at"),
                item.time("expires_at"),
                item.text("address"),
                item.text("client"),
                item.texts("methods"),
                new RefreshFamily(
                        item.text("refresh_hash"),
                        item.findText("refresh_previous_hash"),
                        item.time("refresh_rotated_at"),
                        item.number("refresh_generation")),
                item.findTime("revoked_at")
                        .map(at -> new Session.Revoked(at, Session.Reason.valueOf(item.text("revoked_why")))),
                item.number("version"));
    }
}
