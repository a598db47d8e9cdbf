package bo.org.cloud.cbba.crash;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// A partner's service writes to people, each once.
final class PartnerStory {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Ground ground;
    private final Wire wire;
    private final Ledger ledger;
    private final Caller caller;

    PartnerStory(Ground ground, Wire wire, Ledger ledger) {
        this.ground = ground;
        this.wire = wire;
        this.ledger = ledger;
        caller = new Caller(ground, wire, ledger, "192.0.2.7");
    }

    PartnerStory authenticated() {
        caller.authenticate("Bearer " + token(ground, wire, ledger));
        return this;
    }

    /// An access token of the partner's.
    static String token(Ground ground, Wire wire, Ledger ledger) {
        var asClient = new Caller(ground, wire, ledger, "192.0.2.7");
        var pair = Ground.PARTNER + ":" + Ground.PARTNER_SECRET;
        asClient.authenticate("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        return asClient.post(Service.IDENTITY, "/identity/oauth2/token", FORM, "grant_type=client_credentials")
                .getString("access_token");
    }

    void write(RandomGenerator random) {
        var address = "guest-%016x@example.org".formatted(random.nextLong());
        caller.once(Service.OMNICHANNEL, "/omnichannel/api/v1/messages", """
            {"channel": "email", "category": "account", "recipient": {"address": "%s"},
             "template": "account-exists", "language": "es", "variables": {"full_name": "Tom Baker"}}
            """.formatted(address));
        ledger.writtenTo(address);
        // One at a time, or the run ends with thousands of mails to wait for.
        ground.awaitMails(address, 1);
    }
}
