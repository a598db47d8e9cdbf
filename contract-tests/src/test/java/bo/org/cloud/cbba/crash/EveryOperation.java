package bo.org.cloud.cbba.crash;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One successful call of each operation of each service, in an order in which each finds what it needs, with
/// services that write down what they commit.
final class EveryOperation implements AutoCloseable {
    private static final String TOM = "tom@example.org";
    private static final String AUTH = "/identity/api/v1/auth/";
    private static final String ME = "/profiles/api/v1/me";
    private static final String MESSAGES = "/omnichannel/api/v1/messages";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /// @param call succeeds or throws
    record Operation(String id, String method, Runnable call) {}

    private final Ground ground = new Ground();
    private final Ana member = new Ana(ground);
    private final Ledger ledger = new Ledger();
    private final Wire wire = new Wire();
    private final Caller visitor = new Caller(ground, wire, ledger, "192.0.2.1");
    private final Caller ana = new Caller(ground, wire, ledger, "192.0.2.2");
    private final Caller partner = new Caller(ground, wire, ledger, "192.0.2.3");
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final List<Operation> all = new ArrayList<>();
    private String refreshToken = "";
    private String messageId = "";

    private EveryOperation() {
        for (var service : Service.values()) {
            services.put(service, ground.start(service, List.of("-D" + CrashSwitch.JOURNAL + "=" + journal(service))));
        }
        services.forEach((service, process) -> process.awaitReady(ground.address(service)));
        addIdentity();
        addProfiles();
        addOmnichannel();
        add("logout", Service.IDENTITY, "POST", AUTH + "logout", "", ana);
    }

    static EveryOperation prepare() {
        return new EveryOperation();
    }

    List<Operation> all() {
        return List.copyOf(all);
    }

    /// How often calls have committed so far.
    long commits() {
        return services.keySet().stream()
                .map(this::journal)
                .mapToLong(Journal::calls)
                .sum();
    }

    private Path journal(Service service) {
        return ground.file(service.word() + ".journal");
    }

    private void addIdentity() {
        all.add(new Operation(
                "register",
                "POST",
                () -> visitor.once(
                        Service.IDENTITY, AUTH + "register", """
                            {"email": "%s", "password": "%s", "full_name": "Ana Quispe", "language": "es"}
                            """.formatted(Ana.EMAIL, MemberStory.PASSWORD))));
        all.add(new Operation("resendVerification", "POST", () -> {
            ground.awaitMails(Ana.EMAIL, 1);
            visitor.once(Service.IDENTITY, AUTH + "resend-verification", "{\"email\": \"%s\"}".formatted(Ana.EMAIL));
        }));
        all.add(new Operation(
                "verifyEmail",
                "POST",
                () -> visitor.once(
                        Service.IDENTITY,
                        AUTH + "verify-email",
                        "{\"token\": \"%s\"}".formatted(member.newestToken()))));
        all.add(new Operation("login", "POST", () -> {
            member.beAdministrator();
            keep(send(Service.IDENTITY, "POST", AUTH + "login", JSON, member.credentials(), visitor));
        }));
        all.add(new Operation(
                "refresh",
                "POST",
                () -> keep(send(
                        Service.IDENTITY,
                        "POST",
                        AUTH + "refresh",
                        JSON,
                        "{\"refresh_token\": \"%s\"}".formatted(refreshToken),
                        visitor))));
        all.add(new Operation(
                "issueToken",
                "POST",
                () -> partner.authenticate("Bearer " + PartnerStory.token(ground, wire, ledger))));
        add("getMe", Service.IDENTITY, "GET", "/identity/api/v1/me", "", ana);
        add("listRevocations", Service.IDENTITY, "GET", "/identity/api/v1/revocations", "", partner);
        add("getJwks", Service.IDENTITY, "GET", "/identity/.well-known/jwks.json", "", visitor);
        add(
                "getServerMetadata",
                Service.IDENTITY,
                "GET",
                "/identity/.well-known/oauth-authorization-server",
                "",
                visitor);
    }

    private void addProfiles() {
        add("getMyProfile", Service.PROFILES, "GET", ME, "", ana);
        all.add(new Operation(
                "updateMyProfile",
                "PATCH",
                () -> send(
                        Service.PROFILES,
                        "PATCH",
                        ME,
                        "application/merge-patch+json",
                        "{\"display_name\": \"Anita\"}",
                        ana)));
        add("getMyNotificationPreferences", Service.PROFILES, "GET", ME + "/notification-preferences", "", ana);
        add("replaceMyNotificationPreferences", Service.PROFILES, "PUT", ME + "/notification-preferences", """
            {"projects": {"email": true, "sms": false, "whatsapp": true, "telegram": false, "slack": false},
             "community": {"email": true, "sms": false, "whatsapp": false, "telegram": false, "slack": false},
             "campaigns": {"email": true, "sms": false, "whatsapp": false, "telegram": false, "slack": false},
             "digest": "weekly"}
            """, ana);
        all.add(new Operation(
                "getProfile",
                "GET",
                () -> send(Service.PROFILES, "GET", "/profiles/api/v1/profiles/" + member.id(), JSON, "", visitor)));
        all.add(new Operation(
                "lookUpProfiles",
                "POST",
                () -> send(
                        Service.PROFILES,
                        "POST",
                        "/profiles/api/v1/profiles/lookups",
                        JSON,
                        "{\"user_ids\": [\"%s\"]}".formatted(member.id()),
                        partner)));
        all.add(new Operation(
                "unsubscribe",
                "POST",
                () -> send(
                        Service.PROFILES,
                        "POST",
                        "/profiles/api/v1/preferences/unsubscribe?token=" + member.unsubscribeToken(),
                        FORM,
                        "List-Unsubscribe=One-Click",
                        visitor)));
    }

    private void addOmnichannel() {
        all.add(new Operation("sendMessage", "POST", () -> {
            var answer = partner.once(Service.OMNICHANNEL, MESSAGES, """
                {"channel": "email", "category": "account", "recipient": {"address": "%s"},
                 "template": "account-exists", "language": "es", "variables": {"full_name": "Tom Baker"}}
                """.formatted(TOM));
            messageId = read(answer).getString("id");
        }));
        add("listMessages", Service.OMNICHANNEL, "GET", MESSAGES, "", ana);
        all.add(new Operation(
                "getMessage",
                "GET",
                () -> send(Service.OMNICHANNEL, "GET", MESSAGES + "/" + messageId, JSON, "", ana)));
    }

    private void add(String id, Service service, String method, String path, String body, Caller caller) {
        all.add(new Operation(id, method, () -> send(service, method, path, JSON, body, caller)));
    }

    private Wire.Answer send(
            Service service, String method, String path, String contentType, String body, Caller caller) {
        return caller.expectSuccess(caller.call(service, method, path, contentType, body, ""));
    }

    private void keep(Wire.Answer tokens) {
        var answer = read(tokens);
        ana.authenticate("Bearer " + answer.getString("access_token"));
        refreshToken = answer.getString("refresh_token");
    }

    private static JsonObject read(Wire.Answer answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() {
        services.values().forEach(ServiceProcess::kill);
    }
}
