package bo.org.cloud.cbba.pact;

import bo.org.cloud.cbba.auth.IdentityEndpoints;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.PageQuery;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.model.Language;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.RevocationList;
import bo.org.cloud.cbba.running.Newcomer;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// Brings about the states that pacts name, through the platform's public doors, and tells what is then true: the
/// real values for what an example only stands for.
final class Scenes {
    private static final Map<String, String> CLIENTS =
            Map.of("omnichannel", "omnichannel-service", "profiles", "user-profile-service");

    private static final Map<String, Map<String, Object>> SET = new ConcurrentHashMap<>();

    private final String consumer;

    /// @param consumer who calls, with its own credentials
    Scenes(String consumer) {
        this.consumer = consumer;
    }

    /// A state that was brought about once holds for the rest of the run.
    Map<String, Object> set(String state) {
        return SET.computeIfAbsent(consumer + ": " + state, _ -> bringAbout(state));
    }

    private Map<String, Object> bringAbout(String state) {
        return switch (state) {
            case "Identity has a signing key" -> Map.of();
            case "The client omnichannel exists and authenticates with HTTP Basic",
                    "The client profiles exists and authenticates with HTTP Basic" -> Map.of("basic", basic());
            case "A service follows revocations", "A service may look up profiles" -> Map.of("token", token());
            case "A service follows revocations and Ana has logged out" -> loggedOut();
            case "A service may look up profiles and Ana is a verified member" ->
                Map.of(
                        "token",
                        token(),
                        "ana_id",
                        verified().awaitProfile().userId().toString());
            case "Ana has registered and not verified" ->
                Map.of("email", registered().email());
            case "Ana has registered and not verified and registers again under another name" -> {
                var ana = registered();
                register(ana, "Ana María Quispe Mamani");
                yield Map.of("email", ana.email());
            }
            case "Ana is a verified member" -> Map.of("email", verified().email());
            case "Ana is a verified member and somebody registers with her address" -> {
                var ana = verified();
                ana.register();
                yield Map.of("email", ana.email());
            }
            default -> throw new AssertionError("nothing here brings about: " + state);
        };
    }

    private Map<String, Object> loggedOut() {
        var before = revocations().nextCursor().orElseThrow();
        var session = verified().login().accessToken();
        new IdentityClient(RunningPlatform.identity().withToken(session)).logout();
        return Map.of("token", token(), "cursor", before);
    }

    private RevocationList revocations() {
        return new IdentityClient(RunningPlatform.identity().withToken(token())).listRevocations(PageQuery.first());
    }

    private static Newcomer registered() {
        var ana = Newcomer.unknown();
        ana.register();
        return ana;
    }

    private static Newcomer verified() {
        var ana = registered();
        ana.verify();
        return ana;
    }

    private static void register(Newcomer who, String name) {
        new IdentityClient(RunningPlatform.identity())
                .register(RegisterRequest.builder()
                        .email(who.email())
                        .password(Newcomer.PASSWORD)
                        .fullName(name)
                        .language(Language.ES)
                        .build());
    }

    private String token() {
        var options = ClientOptions.to(RunningPlatform.address())
                .credentials(client(), this::secret)
                .build();
        return IdentityEndpoints.tokens(new IdentityClient(options)).issue().accessToken();
    }

    private String client() {
        return Objects.requireNonNull(CLIENTS.get(consumer), consumer);
    }

    private String basic() {
        var pair = client() + ":" + secret();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private String secret() {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(RunningPlatform.state().resolve("keys/clients.properties"))) {
            secrets.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return secrets.getProperty(CLIENTS.get(consumer));
    }
}
