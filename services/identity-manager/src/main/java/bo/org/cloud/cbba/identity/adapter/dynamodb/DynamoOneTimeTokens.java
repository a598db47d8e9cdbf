package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.OneTimeToken;
import bo.org.cloud.cbba.identity.domain.OneTimeTokens;
import bo.org.cloud.cbba.identity.domain.UserId;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Mailed tokens, by hash.
public final class DynamoOneTimeTokens implements OneTimeTokens {
    // An expired one still says how often it was sent.
    private static final Duration KEPT = Duration.ofHours(2);

    private final DynamoItems items;
    private final String table;

    public DynamoOneTimeTokens(DynamoItems items, IdentityResources resources) {
        this.items = items;
        this.table = resources.oneTimeTokens().name();
    }

    @Override
    public Optional<OneTimeToken> find(OneTimeToken.Purpose purpose, UserId user) {
        return items.find(table, Map.of("token_of", text(keyOf(purpose, user)))).map(DynamoOneTimeTokens::token);
    }

    @Override
    public void put(Optional<OneTimeToken> earlier, OneTimeToken token) {
        var unchanged = earlier.map(stored -> Condition.equal("hash", text(stored.hash())))
                .orElse(Condition.absent("token_of"));
        DynamoWork.current().put(table, item(token), unchanged);
    }

    @Override
    public void use(OneTimeToken token, OneTimeToken used) {
        var unused = Condition.equal("hash", text(token.hash())).and(Condition.absent("used_at"));
        DynamoWork.current().put(table, item(used), unused);
    }

    private static String keyOf(OneTimeToken.Purpose purpose, UserId user) {
        return purpose + "#" + user;
    }

    private static Map<String, AttributeValue> item(OneTimeToken token) {
        return Attributes.item()
                .with("token_of", keyOf(token.purpose(), token.user()))
                .with("purpose", token.purpose().name())
                .with("user_id", token.user().value())
                .with("hash", token.hash())
                .with("expires_at", token.expiresAt())
                .withTime("used_at", token.usedAt())
                .with(
                        "resent_at",
                        token.resentAt().stream().map(Instant::toString).toList())
                .with("ttl", Attributes.expiry(token.expiresAt().plus(KEPT)))
                .build();
    }

    private static OneTimeToken token(StoredItem item) {
        return new OneTimeToken(
                OneTimeToken.Purpose.valueOf(item.text("purpose")),
                new UserId(item.uuid("user_id")),
                item.text("hash"),
                item.time("expires_at"),
                item.findTime("used_at"),
                item.texts("resent_at").stream().map(Instant::parse).toList());
    }
}
