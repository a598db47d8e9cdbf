package bo.org.cloud.cbba.store;

/// Settings of one service's store.
public final class StoreOptions {
    private final String prefix;
    private final int shards;
    private final EventCipher cipher;

    private StoreOptions(String prefix, int shards, EventCipher cipher) {
        this.prefix = prefix;
        this.shards = shards;
        this.cipher = cipher;
    }

    /// The defaults: 8 shards, no cipher.
    ///
    /// @param prefix the service's domain word, e.g. `identity`: DynamoDB tables are named after it
    public static StoreOptions of(String prefix) {
        if (!prefix.matches("[a-z][a-z0-9_-]{0,60}")) {
            throw new IllegalArgumentException("prefix: lower-case letters, digits, dashes, underscores: " + prefix);
        }
        return new StoreOptions(prefix, 8, EventCipher.none());
    }

    /// Outbox shards, 1..64; 8 by default. All instances must agree; before it shrinks, the outbox must be
    /// drained.
    public StoreOptions shards(int count) {
        if (count < 1 || count > 64) {
            throw new IllegalArgumentException("1..64 outbox shards: " + count);
        }
        return new StoreOptions(prefix, count, cipher);
    }

    /// Encrypts the payloads of sensitive events; by default publishing one is refused.
    public StoreOptions cipher(EventCipher sensitiveEvents) {
        return new StoreOptions(prefix, shards, sensitiveEvents);
    }

    public String prefix() {
        return prefix;
    }

    public int shards() {
        return shards;
    }

    public EventCipher cipher() {
        return cipher;
    }
}
