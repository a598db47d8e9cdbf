package bo.org.cloud.cbba.conformance;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;

import bo.org.cloud.cbba.running.Newcomer;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Brings about what an example says it needs (`x-state`), and puts what is true in this run into its request.
final class States {
    private static final String ANAS_ID = "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10";
    private static final String ANAS_MESSAGE = "01976f30-0a1b-7c2d-8e3f-405162738495";
    private static final String VERIFICATION_TOKEN = "A7bX2kQ9mZ4tR1yW8uE5oP3sD6fG0hJcVbNn-LqTzKxIwUeYrOaSdFgHjMlCvB_p";
    private static final String REFRESH_TOKEN =
            "Zt7Qk2Lw9Vx0eRyU5iIoP3aSdF6gHjK1zXcV8bNmQ4ET6yUiOpAsDfGhJkLzXcVbNm1Qw2Er3Ty4Ui5Op6_w8g";
    private static final String CLIENT_SECRET = "h7Kp2mQx9sTz4vWb6yRc1nJd8gLf3aEu5iOoX0kZwYs";

    private final Cast cast;
    private final Wire wire;
    private final String origin;
    private final Map<String, UnaryOperator<Sent>> handlers;

    States(Cast cast, Wire wire, String origin) {
        this.cast = cast;
        this.wire = wire;
        this.origin = origin;
        handlers = Map.ofEntries(
                entry("", sent -> sent),
                entry(
                        "Nobody has registered as Ana",
                        sent -> sent.replacing(
                                Cast.ANAS_ADDRESS, Newcomer.unknown().email())),
                entry(
                        "Nobody has registered as Tom",
                        sent -> sent.replacing(
                                Cast.TOMS_ADDRESS, Newcomer.unknown().email())),
                entry(
                        "Ana has registered and not verified",
                        sent -> sent.replacing(
                                Cast.ANAS_ADDRESS, cast.registered().email())),
                entry(
                        "Ana has registered and her verification token is the one of this example",
                        sent -> sent.replacing(
                                VERIFICATION_TOKEN, cast.registered().mailbox().awaitToken())),
                entry("Ana is a verified member", this::asAna),
                entry("Ana is a verified member with a full profile", sent -> asAna(withFullProfile(sent))),
                entry(
                        "Ana is a verified member with a full profile and Tom is logged in",
                        sent -> withFullProfile(sent).bearer(cast.tokenOf(cast.tom()))),
                entry(
                        "Tom is a verified member who has filled in nothing",
                        sent -> sent.bearer(cast.tokenOf(cast.tom()))),
                entry(
                        "Ana is logged in and her refresh token is the one of this example",
                        sent -> sent.replacing(REFRESH_TOKEN, refreshToken())),
                entry("Ana is logged in once more", sent -> sent.bearer(newSession())),
                entry("Ana is logged in with a cookie", this::withCookie),
                entry(
                        "The client omnichannel exists and authenticates with HTTP Basic",
                        sent -> sent.header("Authorization", cast.basic(Caller.OMNICHANNEL))),
                entry(
                        "The client omnichannel exists and its secret is the one of this example",
                        sent -> sent.replacing("client_id=omnichannel", "client_id=" + Caller.OMNICHANNEL)
                                .replacing(CLIENT_SECRET, cast.secretOf(Caller.OMNICHANNEL))),
                entry("A service follows revocations", sent -> sent.bearer(cast.tokenOf(Caller.PROFILES))),
                entry("A service follows revocations and Ana has logged out", sent -> {
                    logOut();
                    return sent.bearer(cast.tokenOf(Caller.PROFILES));
                }),
                entry(
                        "A service may look up profiles and Ana is a verified member",
                        sent -> asPartner(sent.replacing(ANAS_ID, anasId()))),
                entry(
                        "A service may send messages and Ana is a verified member",
                        sent -> asPartner(sent.replacing(ANAS_ID, anasId()))),
                entry("A service may send messages", this::asPartner),
                entry("An auditor is logged in", this::asAuditor),
                entry("An auditor is logged in and a mail was sent to Ana", sent -> {
                    mailToAna();
                    return asAuditor(sent);
                }),
                // The attempts are told of in the answer; that there were two of them no public door brings about.
                entry(
                        "An auditor is logged in and a mail was sent to Ana at the second attempt",
                        sent -> asAuditor(sent.replacing(ANAS_MESSAGE, mailToAna()))));
    }

    boolean knows(String state) {
        return handlers.containsKey(state);
    }

    Sent prepare(String state, Sent example) {
        var handler = handlers.get(state);
        if (handler == null) {
            throw new AssertionError("nothing here brings about: " + state);
        }
        return handler.apply(example);
    }

    private String anasId() {
        return cast.ana().id().toString();
    }

    /// Where the operation takes no token it is not looked at.
    private Sent asAna(Sent sent) {
        return sent.bearer(cast.tokenOf(cast.ana()));
    }

    private Sent asPartner(Sent sent) {
        return sent.bearer(cast.tokenOf(Caller.PARTNER));
    }

    private Sent asAuditor(Sent sent) {
        return sent.bearer(cast.tokenOf(cast.administrator()));
    }

    private String refreshToken() {
        return cast.login(cast.ana()).refreshToken().orElseThrow();
    }

    private String newSession() {
        return cast.login(cast.ana()).accessToken();
    }

    private void logOut() {
        wire.send(Sent.of("POST", "/identity/api/v1/auth/logout").bearer(newSession()));
    }

    private Sent withFullProfile(Sent sent) {
        var patch = Sent.of("PATCH", "/profiles/api/v1/me")
                .header("Content-Type", "application/merge-patch+json")
                .body("""
                    {"display_name": "Ana Quispe", "handle": "ana-quispe", "phone": "+59171234567",
                     "bio": "Doy talleres en Sacaba.", "address": {"city": "Sacaba", "country": "BO"},
                     "skills": ["terraform"], "interests": ["serverless"]}
                    """);
        var changed = wire.send(asAna(patch));
        if (changed.status() != 200) {
            throw new IllegalStateException("no full profile: " + changed);
        }
        return sent.replacing(ANAS_ID, anasId());
    }

    private Sent withCookie(Sent sent) {
        var login = Sent.of("POST", "/identity/api/v1/auth/login")
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .body("""
                    {"email": "%s", "password": "%s", "token_delivery": "cookie"}
                    """.formatted(cast.ana().email(), Newcomer.PASSWORD));
        var cookie = wire.send(login).header("Set-Cookie").split(";", 2)[0];
        return sent.header("Cookie", cookie).header("Origin", origin);
    }

    private String mailToAna() {
        var order = Sent.of("POST", "/omnichannel/api/v1/messages")
                .header("Content-Type", "application/json")
                .body("""
                    {"channel": "email", "category": "account", "recipient": {"address": "%s"},
                     "template": "account-exists", "language": "es", "variables": {"full_name": "Ana Quispe Mamani"}}
                    """.formatted(cast.ana().email()));
        var id = wire.send(asPartner(order)).json().getString("id");
        var message = asAuditor(Sent.of("GET", "/omnichannel/api/v1/messages/" + id));
        await("the mail is sent")
                .atMost(Duration.ofSeconds(20))
                .until(() -> wire.send(message).json().getString("status").equals("sent"));
        return id;
    }
}
