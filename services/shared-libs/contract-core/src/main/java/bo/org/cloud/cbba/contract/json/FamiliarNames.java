package bo.org.cloud.cbba.contract.json;

import org.jspecify.annotations.Nullable;

/// Names of fields as they stand in JSON text, kept from one document to the next. Each slot holds the last name that
/// fell into it, so nobody can fill the memory with the keys of a map.
final class FamiliarNames {
    private static final int SLOTS = 1 << 11;
    private static final int MAX_LENGTH = 40;

    private static final class Kept {
        final String name;
        final byte[] quoted;

        Kept(String name, byte[] quoted) {
            this.name = name;
            this.quoted = quoted;
        }
    }

    // Threads may miss what others put in; their fields being final, entries are seen whole or not at all.
    private static final @Nullable Kept[] KEPT = new Kept[SLOTS];

    private FamiliarNames() {}

    /// The name, escaped and in quotation marks, with the colon; to be read only.
    static byte[] quoted(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ (hash >>> 11)) & (SLOTS - 1);
        Kept kept = KEPT[slot];
        if (kept != null && kept.name.equals(name)) {
            return kept.quoted;
        }
        var buffer = new Utf8Buffer(name.length() + 3);
        buffer.quoted(name);
        buffer.put(':');
        byte[] quoted = buffer.toBytes();
        if (name.length() <= MAX_LENGTH) {
            KEPT[slot] = new Kept(name, quoted);
        }
        return quoted;
    }
}
