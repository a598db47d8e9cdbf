package bo.org.cloud.cbba.local.demo;

import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.client.LoginProblem;
import bo.org.cloud.cbba.identity.model.Language;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Members to look at and an administrator to log in as. Planting twice changes nothing.
final class Seed {
    private static final String PASSWORD = "siete llamas cruzan despacio";
    private static final String ADMIN = "admin@example.org";

    private record Person(String email, String name, String language, List<String> skills) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("ana.quispe@example.org", "Ana Quispe Mamani", "es", List.of("terraform", "python")),
            new Person("tom.baker@example.org", "Tom Baker", "en", List.of("java", "aws-lambda")),
            new Person(ADMIN, "Wara Condori", "es", List.of("organización")));

    private final Steps steps;
    private final URI platform;
    private final IdentityClient visitor;
    private final OutboxReader outbox;

    Seed(Steps steps, URI platform) {
        this.steps = steps;
        this.platform = platform;
        this.visitor = new IdentityClient(steps.options());
        this.outbox = new OutboxReader(platform);
    }

    void plant() {
        PEOPLE.forEach(this::plant);
        steps.say("make " + ADMIN + " an administrator");
        makeAdministrator();
        steps.note("log in as any of them with the password: " + PASSWORD);
    }

    private void plant(Person person) {
        steps.say("member " + person.email());
        if (!isThere(person)) {
            steps.unhurried(() -> visitor.register(RegisterRequest.builder()
                    .email(person.email())
                    .password(PASSWORD)
                    .fullName(person.name())
                    .language(new Language(person.language()))
                    .build()));
            var token = new VerifyEmailRequest(outbox.awaitToken(person.email()));
            steps.unhurried(() -> visitor.verifyEmail(token));
        }
        var tokens = steps.unhurried(() -> visitor.login(login(person)));
        var profiles = new ProfilesClient(steps.options().withToken(tokens.accessToken()));
        steps.await(profiles::getMyProfile);
        profiles.updateMyProfile(ProfilePatch.builder().skills(person.skills()).build());
    }

    private boolean isThere(Person person) {
        try {
            steps.unhurried(() -> visitor.login(login(person)));
            return true;
        } catch (LoginProblem refused) {
            if (refused.reason() == LoginProblem.Code.INVALID_CREDENTIALS) {
                return false;
            }
            throw refused;
        }
    }

    private static LoginRequest login(Person person) {
        return LoginRequest.builder().email(person.email()).password(PASSWORD).build();
    }

    // Outside the contract and there in an embedded run only: nothing else may make the first administrator so.
    private void makeAdministrator() {
        var address = platform.resolve("/dev/admins?email=" + URLEncoder.encode(ADMIN, StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            steps.note("POST /dev/admins -> " + answer.statusCode());
            if (answer.statusCode() != 204) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
