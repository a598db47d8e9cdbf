package bo.org.cloud.cbba.crash;

import java.util.stream.Stream;

/// Nothing is there by half: what one commit writes is there together or not at all. That its events are too
/// is looked at by [EventSequences].
final class WholeCommits {
    private WholeCommits() {}

    static Stream<String> broken(Evidence evidence) {
        var stores = evidence.stores();
        var users = Items.of(stores, stores.identity().users(), "user_id");
        var addresses = Items.of(stores, stores.identity().addresses(), "user_id");
        var passwords = Items.of(stores, stores.identity().passwords(), "user_id");
        var tokens = Items.of(stores, stores.identity().oneTimeTokens(), "user_id");
        return Stream.of(
                        differing("addresses", users, addresses),
                        differing("passwords", users, passwords),
                        differing("mailed tokens", users, tokens),
                        halfQueued(stores))
                .flatMap(lines -> lines);
    }

    private static Stream<String> differing(String what, Items users, Items others) {
        var missing = users.all().keySet().stream().filter(id -> !others.all().containsKey(id));
        var left = others.all().keySet().stream().filter(id -> !users.all().containsKey(id));
        return Stream.concat(
                missing.map(id -> "half: no " + what + " of " + id),
                left.map(id -> "half: " + what + " of nobody " + id));
    }

    /// A message that is through has said what it said; one that waits has something to say.
    private static Stream<String> halfQueued(Stores stores) {
        return stores.rows("""
            SELECT id, status FROM message LEFT JOIN message_variables ON message_id = id
            WHERE (status = 'sent') = (message_id IS NOT NULL)
            """).stream().map(row -> "half: message " + row);
    }
}
