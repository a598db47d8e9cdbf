package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.PasswordHash;
import bo.org.cloud.cbba.identity.domain.Passwords;
import bo.org.cloud.cbba.identity.domain.UserId;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWork;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Password hashes, apart from the accounts, so that reading an account never brings one along.
public final class DynamoPasswords implements Passwords {
    private final DynamoItems items;
    private final String table;

    public DynamoPasswords(DynamoItems items, IdentityResources resources) {
        this.items = items;
        this.table = resources.passwords().name();
    }

    @Override
    public Optional<PasswordHash> find(UserId user) {
        return items.find(table, Map.of("user_id", text(user.value()))).map(item -> new PasswordHash(item.text("phc")));
    }

    @Override
    public void put(UserId user, PasswordHash next) {
        DynamoWork.current().put(table, item(user, next), Condition.none());
    }

    @Override
    public void replace(UserId user, PasswordHash current, PasswordHash next) {
        DynamoWork.current().put(table, item(user, next), Condition.equal("phc", text(current.phc())));
    }

    private static Map<String, AttributeValue> item(UserId user, PasswordHash hash) {
        return Attributes.item()
                .with("user_id", user.value())
                .with("phc", hash.phc())
                .build();
    }
}
