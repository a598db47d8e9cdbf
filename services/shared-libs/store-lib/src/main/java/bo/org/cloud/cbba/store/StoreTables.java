package bo.org.cloud.cbba.store;

import java.util.List;

/// The tables that every service on DynamoDB has beside those of its state.
///
/// @param prefix the service's domain word
public record StoreTables(String prefix) {
    /// Partition `shard#<n>`, sorted by event id.
    public TableSpec outbox() {
        return TableSpec.of(prefix + "-outbox", TableSpec.Key.string("shard"), TableSpec.Key.string("event_id"))
                .followed();
    }

    /// `event#<event id>`: applied, for 14 days. `sequence#<family>#<subject>`: the highest applied, for good.
    public TableSpec inbox() {
        return TableSpec.of(prefix + "-inbox", TableSpec.Key.string("mark")).ttl("expires_at");
    }

    public TableSpec idempotency() {
        return TableSpec.of(prefix + "-idempotency", TableSpec.Key.string("scope"))
                .ttl("expires_at");
    }

    /// Partition `unsealed` until the sealer has chained an entry, sorted by entry id.
    public TableSpec audit() {
        return TableSpec.of(prefix + "-audit", TableSpec.Key.string("chain"), TableSpec.Key.string("entry_id"));
    }

    public TableSpec rate() {
        return TableSpec.of(prefix + "-rate", TableSpec.Key.string("bucket")).ttl("expires_at");
    }

    public TableSpec lease() {
        return TableSpec.of(prefix + "-lease", TableSpec.Key.string("name"));
    }

    /// Random secrets that every instance shares, wrapped.
    public TableSpec secrets() {
        return TableSpec.of(prefix + "-secrets", TableSpec.Key.string("name"));
    }

    public List<TableSpec> all() {
        return List.of(outbox(), inbox(), idempotency(), audit(), rate(), lease(), secrets());
    }
}
