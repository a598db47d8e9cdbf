package bo.org.cloud.cbba.crash;

import java.util.stream.Stream;

/// Nothing that a caller was told is done is lost.
final class AcknowledgedChanges {
    private AcknowledgedChanges() {}

    static Stream<String> broken(Evidence evidence) {
        var stores = evidence.stores();
        var users = Items.of(stores, stores.identity().users(), "email");
        var profiles = Items.of(stores, stores.profiles().profiles(), "user_id");
        var preferences = Items.of(stores, stores.profiles().preferences(), "user_id");
        var ledger = evidence.ledger();
        return Stream.of(
                        ledger.registered().stream()
                                .filter(email -> !users.all().containsKey(email))
                                .map(email -> "lost: the registration of " + email),
                        ledger.verified().stream()
                                .filter(email -> !users.text(email, "status").equals("ACTIVE"))
                                .map(email -> "lost: that " + email + " is verified"),
                        ledger.settled().stream()
                                .filter(member -> !profiles.text(member.id().toString(), "display_name")
                                        .equals(member.displayName()))
                                .map(member -> "lost: the name of " + member.email()),
                        ledger.settled().stream()
                                .filter(member -> !preferences
                                        .text(member.id().toString(), "quiet_from")
                                        .equals(member.quietFrom()))
                                .map(member -> "lost: the preferences of " + member.email()),
                        ledger.writtenTo().stream().flatMap(address -> messageTo(stores, address)))
                .flatMap(lines -> lines);
    }

    private static Stream<String> messageTo(Stores stores, String address) {
        var rows = stores.rows("SELECT status FROM message WHERE address = '" + address + "'");
        if (rows.size() != 1) {
            return Stream.of("%d messages to %s and not one".formatted(rows.size(), address));
        }
        var mails = stores.mailsTo(address).size();
        return mails == 1 ? Stream.empty() : Stream.of("%d mails to %s and not one".formatted(mails, address));
    }
}
