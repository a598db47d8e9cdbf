package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.AddressHashing;
import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.LoginAttempts;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Counters of failed logins, shared by all instances.
public final class DynamoLoginAttempts implements LoginAttempts {
    private static final Duration KEPT = Duration.ofHours(2);

    private final DynamoItems items;
    private final String table;
    private final AddressHashing hashing;

    public DynamoLoginAttempts(DynamoItems items, IdentityResources resources, AddressHashing hashing) {
        this.items = items;
        this.table = resources.loginAttempts().name();
        this.hashing = hashing;
    }

    @Override
    public FailureCount from(String address, EmailAddress email) {
        return load(hashing.hash(email) + "#" + address);
    }

    @Override
    public FailureCount fromAnywhere(EmailAddress email) {
        return load(hashing.hash(email) + "#anywhere");
    }

    private FailureCount load(String key) {
        return items.find(table, Map.of("attempts_of", text(key)))
                .map(DynamoLoginAttempts::count)
                .orElse(new FailureCount(key, 0, Instant.EPOCH, Optional.empty(), 0));
    }

    @Override
    public void replace(FailureCount current, FailureCount next) {
        var item = Attributes.item()
                .with("attempts_of", next.key())
                .with("failures", next.failures())
                .with("since", next.since())
                .withTime("locked_until", next.lockedUntil())
                .with("version", next.version())
                .with("ttl", Attributes.expiry(next.since().plus(KEPT)));
        var unchanged =
                current.version() == 0 ? Condition.absent("attempts_of") : Condition.version(current.version());
        DynamoWork.current().put(table, item.build(), unchanged);
    }

    private static FailureCount count(StoredItem item) {
        return new FailureCount(
                item.text("attempts_of"),
                Math.toIntExact(item.number("failures")),
                item.time("since"),
                item.findTime("locked_until"),
                item.number("version"));
    }
}
