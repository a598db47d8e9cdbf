package bo.org.cloud.cbba.conformance;

import bo.org.cloud.cbba.identity.model.TokenResponse;
import bo.org.cloud.cbba.running.Newcomer;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The people and services of the examples, brought about through the platform's public doors.
final class Cast {
    static final String ANAS_ADDRESS = "ana.quispe@example.org";
    static final String TOMS_ADDRESS = "tom.baker@example.org";
    static final String ADMINS_ADDRESS = "wara.condori@example.org";

    private final Wire wire;
    private final Map<String, Person> members = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Cast(Wire wire) {
        this.wire = wire;
    }

    /// Somebody who has registered and done no more.
    Newcomer registered() {
        var newcomer = Newcomer.unknown();
        newcomer.register();
        return newcomer;
    }

    Person ana() {
        return members.computeIfAbsent(ANAS_ADDRESS, Cast::verified);
    }

    Person tom() {
        return members.computeIfAbsent(TOMS_ADDRESS, Cast::verified);
    }

    /// The highest that there is before roles can be given: it may all that an auditor may.
    Person administrator() {
        return members.computeIfAbsent(ADMINS_ADDRESS, address -> {
            var person = verified(address);
            var made = wire.send(Sent.of("POST", "/dev/admins").query("email", address));
            if (made.status() != 204) {
                throw new IllegalStateException("no administrator: " + made);
            }
            return person;
        });
    }

    private static Person verified(String address) {
        var newcomer = new Newcomer(address);
        newcomer.register();
        newcomer.verify();
        return new Person(address, newcomer.awaitProfile().userId());
    }

    /// Opens another session.
    TokenResponse login(Person person) {
        return new Newcomer(person.email()).login();
    }

    /// An access token, of the same session each time.
    String tokenOf(Person person) {
        return tokens.computeIfAbsent(person.email(), _ -> login(person).accessToken());
    }

    /// An access token with all scopes of a service.
    String tokenOf(String service) {
        return tokens.computeIfAbsent(service, id -> {
            var answer = wire.send(Sent.of("POST", "/identity/oauth2/token")
                    .header("Authorization", basic(id))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .body("grant_type=client_credentials"));
            return answer.json().getString("access_token");
        });
    }

    String basic(String service) {
        var pair = service + ":" + secretOf(service);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    String secretOf(String service) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(RunningPlatform.state().resolve("keys/clients.properties"))) {
            secrets.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return secrets.getProperty(service);
    }
}
