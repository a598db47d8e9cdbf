package bo.org.cloud.cbba.crash;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// Somebody becomes a member and settles in, whatever dies meanwhile.
final class MemberStory {
    static final String PASSWORD = "el puente de Recoleta a las seis";
    private static final String PATCH = "application/merge-patch+json";
    private static final String AUTH = "/identity/api/v1/auth/";

    private final Ground ground;
    private final Caller caller;
    private final Ledger ledger;
    private final String email;

    MemberStory(Ground ground, Wire wire, Ledger ledger, RandomGenerator random) {
        this.ground = ground;
        this.ledger = ledger;
        email = "member-%016x@example.org".formatted(random.nextLong());
        caller = new Caller(
                ground,
                wire,
                ledger,
                "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(1, 255)));
    }

    void run() {
        register();
        verify();
        logIn();
        caller.awaitThere(Service.PROFILES, "/profiles/api/v1/me");
        settleIn();
    }

    void register() {
        caller.once(Service.IDENTITY, AUTH + "register", """
            {"email": "%s", "password": "%s", "full_name": "Ana Quispe Mamani", "language": "es"}
            """.formatted(email, PASSWORD));
        ledger.registered(email);
    }

    void verify() {
        caller.once(Service.IDENTITY, AUTH + "verify-email", """
            {"token": "%s"}
            """.formatted(
                        ground.awaitMails(email, 1).getFirst()));
        ledger.verified(email);
    }

    void logIn() {
        var tokens = caller.post(Service.IDENTITY, AUTH + "login", "application/json", """
            {"email": "%s", "password": "%s"}
            """.formatted(email, PASSWORD));
        caller.authenticate("Bearer " + tokens.getString("access_token"));
    }

    private void settleIn() {
        var id = "";
        var name = "";
        for (var round = 1; round <= 3; round++) {
            name = "Ana, for the time " + round;
            id = caller.change(Service.PROFILES, "PATCH", "/profiles/api/v1/me", PATCH, """
                {"display_name": "%s"}
                """.formatted(name))
                    .getString("user_id");
        }
        var quietFrom = "22:30";
        caller.change(
                Service.PROFILES,
                "PUT",
                "/profiles/api/v1/me/notification-preferences",
                "application/json",
                """
                {"projects": {"email": true, "sms": false, "whatsapp": true, "telegram": false, "slack": false},
                 "community": {"email": true, "sms": false, "whatsapp": false, "telegram": false, "slack": false},
                 "campaigns": {"email": false, "sms": false, "whatsapp": false, "telegram": false, "slack": false},
                 "quiet_hours": {"from": "%s", "to": "07:30"}, "digest": "weekly"}
                """.formatted(quietFrom));
        ledger.settled(new Ledger.Settled(UUID.fromString(id), email, name, quietFrom));
    }
}
