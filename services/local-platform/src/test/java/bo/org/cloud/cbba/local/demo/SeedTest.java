package bo.org.cloud.cbba.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RoleAssignment;
import bo.org.cloud.cbba.local.LocalOptions;
import bo.org.cloud.cbba.local.LocalPlatform;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.store.RateLimit;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./justw demo --keep` leaves behind.
class SeedTest {
    private static final Pattern PASSWORD = Pattern.compile("with the password: (.*)");

    @TempDir
    Path state;

    @Test
    void leavesMembersAndAnAdministratorToLogInAs() {
        var unlimited = RateLimitOptions.defaults().limit(RateClass.AUTH, RateLimit.perMinute(1_000_000));
        try (var platform = LocalPlatform.start(LocalOptions.forOneRun(state).with(unlimited))) {
            var printed = new ByteArrayOutputStream();
            var steps = new Steps(new PrintStream(printed, true, StandardCharsets.UTF_8), platform.address());
            new Seed(steps, platform.address()).plant();
            new Seed(steps, platform.address()).plant();

            var told = PASSWORD.matcher(printed.toString(StandardCharsets.UTF_8));
            assertTrue(told.find(), printed::toString);
            var visitor = new IdentityClient(steps.options());
            var tokens = visitor.login(LoginRequest.builder()
                    .email("admin@example.org")
                    .password(told.group(1).strip())
                    .build());
            var admin = steps.options().withToken(tokens.accessToken());
            var roles = new IdentityClient(admin)
                    .getMe().roles().stream().map(RoleAssignment::role).toList();
            assertTrue(roles.toString().contains("admin"), roles::toString);
            assertEquals(
                    "Wara Condori", new ProfilesClient(admin).getMyProfile().fullName());
        }
    }
}
