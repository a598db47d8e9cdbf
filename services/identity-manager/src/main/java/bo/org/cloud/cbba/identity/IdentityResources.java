package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.store.CloudResources;
import bo.org.cloud.cbba.store.KeyGrant;
import bo.org.cloud.cbba.store.ScheduleSpec;
import bo.org.cloud.cbba.store.StoreTables;
import bo.org.cloud.cbba.store.TableSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the service needs of its cloud, as plain data: infrastructure and the local cloud are made from the same.
///
/// @param prefix of all table names; `identity` but for tests that run side by side
public record IdentityResources(String prefix) {
    public static final String SERVICE = "identity";

    public TableSpec users() {
        return TableSpec.of(prefix + "-users", TableSpec.Key.string("user_id"));
    }

    /// Who has an address: its being there is what keeps addresses unique.
    public TableSpec addresses() {
        return TableSpec.of(prefix + "-addresses", TableSpec.Key.string("email"));
    }

    public TableSpec passwords() {
        return TableSpec.of(prefix + "-passwords", TableSpec.Key.string("user_id"));
    }

    /// Keyed by purpose and person, so that a newer token takes the place of an older one.
    public TableSpec oneTimeTokens() {
        return TableSpec.of(prefix + "-one-time-tokens", TableSpec.Key.string("token_of"))
                .ttl("ttl");
    }

    public TableSpec sessions() {
        return TableSpec.of(prefix + "-sessions", TableSpec.Key.string("session_id"))
                .ttl("ttl");
    }

    public TableSpec loginAttempts() {
        return TableSpec.of(prefix + "-login-attempts", TableSpec.Key.string("attempts_of"))
                .ttl("ttl");
    }

    /// One partition in order of time: some entries a minute, each gone when the last token it concerns has
    /// expired.
    public TableSpec revocations() {
        return TableSpec.of(prefix + "-revocations", TableSpec.Key.string("feed"), TableSpec.Key.string("position"))
                .ttl("ttl");
    }

    public TableSpec clients() {
        return TableSpec.of(prefix + "-clients", TableSpec.Key.string("client_id"));
    }

    public TableSpec signingKeys() {
        return TableSpec.of(prefix + "-signing-keys", TableSpec.Key.string("key_id"));
    }

    public StoreTables store() {
        return new StoreTables(prefix);
    }

    public List<TableSpec> tables() {
        return Stream.concat(
                        Stream.of(
                                users(),
                                addresses(),
                                passwords(),
                                oneTimeTokens(),
                                sessions(),
                                loginAttempts(),
                                revocations(),
                                clients(),
                                signingKeys()),
                        store().all().stream())
                .toList();
    }

    /// All of it, for infrastructure.
    public CloudResources all() {
        return new CloudResources(
                SERVICE,
                tables(),
                Optional.empty(),
                List.of(KeyGrant.own(SERVICE), KeyGrant.publishesSensitiveEvents()),
                List.of(),
                List.of(ScheduleSpec.everyMinute("relay-sweep")));
    }
}
