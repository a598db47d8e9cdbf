package bo.org.cloud.cbba.identity.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.adapter.RoleOrder;
import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.Language;
import bo.org.cloud.cbba.identity.domain.PasswordHash;
import bo.org.cloud.cbba.identity.domain.RoleGrant;
import bo.org.cloud.cbba.identity.domain.User;
import bo.org.cloud.cbba.identity.domain.UserId;
import bo.org.cloud.cbba.identity.domain.UserStatus;
import bo.org.cloud.cbba.identity.domain.Users;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Accounts, one item each, and one item per address.
public final class DynamoUsers implements Users {
    private final DynamoItems items;
    private final String users;
    private final String addresses;
    private final DynamoPasswords passwords;

    public DynamoUsers(DynamoItems items, IdentityResources resources, DynamoPasswords passwords) {
        this.items = items;
        this.users = resources.users().name();
        this.addresses = resources.addresses().name();
        this.passwords = passwords;
    }

    @Override
    public Optional<User> find(UserId id) {
        return items.find(users, key(id)).map(DynamoUsers::user);
    }

    @Override
    public Optional<User> findByEmail(EmailAddress email) {
        // Nobody is looked up as well: the number of reads does not tell who has an account.
        return find(items.find(addresses, Map.of("email", text(email.value())))
                .map(owner -> new UserId(owner.uuid("user_id")))
                .orElse(UserId.NOBODY));
    }

    @Override
    public void add(User user, PasswordHash password) {
        DynamoWork.current()
                .put(users, item(user), Condition.absent("user_id"))
                .put(
                        addresses,
                        Attributes.item()
                                .with("email", user.email().value())
                                .with("user_id", user.id().value())
                                .build(),
                        Condition.absent("email"));
        passwords.put(user.id(), password);
    }

    @Override
    public void replace(User current, User next) {
        DynamoWork.current().put(users, item(next), Condition.version(current.version()));
    }

    private static Map<String, AttributeValue> key(UserId id) {
        return Map.of("user_id", text(id.value()));
    }

    private static Map<String, AttributeValue> item(User user) {
        return Attributes.item()
                .with("user_id", user.id().value())
                .with("email", user.email().value())
                .with("full_name", user.fullName())
                .with("language", user.language().name())
                .with("status", user.status().name())
                .with("roles", user.roles().stream().map(RoleGrant::role).toList())
                .with("role_expiries", expiries(user))
                .withTime("email_verified_at", user.emailVerifiedAt())
                .with("password_changed_at", user.passwordChangedAt())
                .with("version", user.version())
                .with("created_at", user.createdAt())
                .with("updated_at", user.updatedAt())
                .build();
    }

    private static User user(StoredItem item) {
        return new User(
                new UserId(item.uuid("user_id")),
                new EmailAddress(item.text("email")),
                item.text("full_name"),
                Language.valueOf(item.text("language")),
                UserStatus.valueOf(item.text("status")),
                roles(item),
                item.findTime("email_verified_at"),
                item.time("password_changed_at"),
                item.number("version"),
                item.time("created_at"),
                item.time("updated_at"));
    }

    private static Map<String, String> expiries(User user) {
        return user.roles().stream()
                .filter(grant -> grant.expiresAt().isPresent())
                .collect(Collectors.toMap(
                        RoleGrant::role,
                        grant -> grant.expiresAt().orElseThrow().toString()));
    }

    private static List<RoleGrant> roles(StoredItem item) {
        var expiries = item.textMap("role_expiries");
        return item.texts("roles").stream()
                .map(name -> new RoleGrant(
                        name, Optional.ofNullable(expiries.get(name)).map(Instant::parse)))
                .sorted(RoleOrder.LOWEST_FIRST)
                .toList();
    }
}
