package bo.org.cloud.cbba.local.demo;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.ServiceUnreachableException;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import bo.org.cloud.cbba.omnichannel.client.OmnichannelClient;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.profiles.model.Profile;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What `./justw demo` runs: a person's way from sign-up to profile against the running platform, through the
/// generated clients, each step with its request id. With `--keep` it leaves members and an administrator to
/// log in as.
public final class Demo {
    private static final String PASSWORD = "el puente de Recoleta a las seis";

    private final Steps steps;
    private final IdentityClient visitor;
    private final OutboxReader outbox;
    private final String email = "demo-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    private Demo(Steps steps, URI platform) {
        this.steps = steps;
        this.visitor = new IdentityClient(steps.options());
        this.outbox = new OutboxReader(platform);
    }

    public static void main(String... arguments) {
        var platform = URI.create("http://localhost:" + System.getenv().getOrDefault("PORT", "8080"));
        Logging.start(LogForm.READABLE, Map.of());
        var steps = new Steps(System.out, platform);
        var wanted = List.of(arguments);
        if (!wanted.isEmpty() && !wanted.equals(List.of("--keep"))) {
            System.err.println("usage: ./justw demo [--keep]");
            System.exit(2);
        }
        try {
            new Demo(steps, platform).walk();
            if (wanted.contains("--keep")) {
                new Seed(steps, platform).plant();
            }
        } catch (ServiceUnreachableException away) {
            System.err.println("nothing answers at " + platform + ": start it with ./justw up");
            System.exit(1);
        } catch (ProblemException refused) {
            System.err.println("refused: " + refused.getMessage());
            System.exit(1);
        }
    }

    private void walk() {
        steps.say("register " + email);
        steps.unhurried(() -> visitor.register(RegisterRequest.builder()
                .email(email)
                .password(PASSWORD)
                .fullName("Demo Mamani")
                .build()));

        steps.say("find the mail in the outbox");
        var token = outbox.awaitToken(email);
        steps.note("its link ends in #token=" + token.substring(0, 6) + "...");

        steps.say("verify the address with the mail's token");
        steps.unhurried(() -> visitor.verifyEmail(new VerifyEmailRequest(token)));

        steps.say("log in");
        var tokens = steps.unhurried(() -> visitor.login(
                LoginRequest.builder().email(email).password(PASSWORD).build()));
        var identity = new IdentityClient(steps.options().withToken(tokens.accessToken()));
        var profiles = new ProfilesClient(steps.options().withToken(tokens.accessToken()));
        var omnichannel = new OmnichannelClient(steps.options().withToken(tokens.accessToken()));

        steps.say("read one's own profile: it exists because identity.user.created crossed the bus");
        show(steps.await(profiles::getMyProfile));

        steps.say("change it");
        show(profiles.updateMyProfile(ProfilePatch.builder()
                .displayName("Demo")
                .bio("Aprendo infraestructura como código.")
                .build()));

        steps.say("log out");
        identity.logout();

        steps.say("the access token is refused by every service");
        steps.awaitRefusal(profiles::getMyProfile);
        steps.awaitRefusal(identity::getMe);
        steps.awaitRefusal(() -> omnichannel.getMessage(UUID.randomUUID()));
        steps.note("done");
    }

    private void show(Profile profile) {
        steps.note("%s, profile %d %% filled in".formatted(profile.displayName(), profile.completeness()));
    }
}
