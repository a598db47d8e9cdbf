package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.AddressHashing;
import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.Failures;
import bo.org.cloud.cbba.identity.domain.LoginAttempts;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Counters of failed logins, shared by all instances.
public final class DynamoLoginAttempts implements LoginAttempts {
    // Longer than any failure counts and any lock lasts.
    private static final Duration KEPT = Duration.ofHours(25);

    private final DynamoItems items;
    private final String table;
    private final AddressHashing hashing;

    public DynamoLoginAttempts(DynamoItems items, IdentityResources resources, AddressHashing hashing) {
        this.items = items;
        this.table = resources.loginAttempts().name();
        this.hashing = hashing;
    }

    @Override
    public Failures from(String network, EmailAddress email) {
        return load(hashing.hash(email) + "#" + network);
    }

    @Override
    public Failures fromAnywhere(EmailAddress email) {
        return load(hashing.hash(email) + "#anywhere");
    }

    private Failures load(String key) {
        return items.find(table, keyOf(key)).map(DynamoLoginAttempts::failures).orElse(Failures.none(key));
    }

    @Override
    public void replace(Failures current, Failures next) {
        var work = DynamoWork.current();
        var item = Attributes.item()
                .with("attempts_of", next.key())
                .with("failed_at", next.at().stream().map(Instant::toString).toList())
                .withTime("locked_until", next.lockedUntil())
                .with("version", next.version())
                .with("ttl", Attributes.expiry(work.context().now().plus(KEPT)));
        work.put(table, item.build(), unchanged(current));
    }

    @Override
    public void requireUnchanged(Failures current) {
        DynamoWork.current().check(table, keyOf(current.key()), unchanged(current));
    }

    private static Condition unchanged(Failures current) {
        return current.version() == 0 ? Condition.absent("attempts_of") : Condition.version(current.version());
    }

    private static Map<String, AttributeValue> keyOf(String key) {
        return Map.of("attempts_of", text(key));
    }

    private static Failures failures(StoredItem item) {
        return new Failures(
                item.text("attempts_of"),
                item.texts("failed_at").stream().map(Instant::parse).toList(),
                item.findTime("locked_until"),
                item.number("version"));
    }
}
