package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Authenticator;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import bo.org.cloud.cbba.profiles.model.Channel;
import bo.org.cloud.cbba.profiles.model.ChannelAddress;
import bo.org.cloud.cbba.profiles.model.ChannelChoices;
import bo.org.cloud.cbba.profiles.model.Contact;
import bo.org.cloud.cbba.profiles.model.DigestFrequency;
import bo.org.cloud.cbba.profiles.model.Language;
import bo.org.cloud.cbba.profiles.model.LookupOutcome;
import bo.org.cloud.cbba.profiles.model.NotificationPreferences;
import bo.org.cloud.cbba.profiles.model.ProfileLookup;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequest;
import bo.org.cloud.cbba.profiles.model.ProfileLookupResponse;
import bo.org.cloud.cbba.profiles.model.ProfileView;
import bo.org.cloud.cbba.profiles.server.ProfilesPort;
import bo.org.cloud.cbba.profiles.server.ProfilesRoutes;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.CursorKeys;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.runtime.RuntimeSetting;
import bo.org.cloud.cbba.runtime.ServiceRuntime;
import bo.org.cloud.cbba.store.LeasedRateLimits;
import bo.org.cloud.cbba.store.PostgresOptions;
import bo.org.cloud.cbba.store.PostgresPools;
import bo.org.cloud.cbba.store.PostgresRateBuckets;
import bo.org.cloud.cbba.store.PostgresWorkStore;
import bo.org.cloud.cbba.store.RateLimitOptions;
import bo.org.cloud.cbba.store.StoreMigrations;
import bo.org.cloud.cbba.store.StoreOptions;
import bo.org.cloud.cbba.testing.Engines;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Profiles behind its real routes and guards: it knows Ana, who prefers Spanish and has no phone.
final class ProfilesStandIn implements ProfilesPort, AutoCloseable {
    private final HikariDataSource database = PostgresPools.open(
            PostgresOptions.of(Engines.freshDatabase(ProfilesStandIn.class)).maxConnections(2));
    private final ContractServer server;

    private ProfilesStandIn(Authenticator authenticator, Clock clock) {
        StoreMigrations.migrate(database);
        server = ContractServer.builder()
                .options(RuntimeOptions.builder()
                        .port(0)
                        .set(RuntimeSetting.HOST, "127.0.0.1")
                        .set(RuntimeSetting.DRAIN_DELAY, "PT0S")
                        .build())
                .service(ServiceRuntime.builder()
                        .service("profiles")
                        .clock(clock)
                        .authenticator(authenticator)
                        .workStore(new PostgresWorkStore(database, StoreOptions.of("profiles")))
                        .rateLimits(
                                new LeasedRateLimits(new PostgresRateBuckets(database), RateLimitOptions.defaults()))
                        .cursorKeys(CursorKeys.of(new CursorKeys.Key("1", new byte[32])))
                        .routes(new ProfilesRoutes(this))
                        .build())
                .clock(clock)
                .build();
    }

    static ProfilesStandIn start(Authenticator authenticator, Clock clock) {
        var profiles = new ProfilesStandIn(authenticator, clock);
        profiles.server.start();
        return profiles;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public Answer<ProfileView> getProfile(UUID userId, Call call) {
        throw ProblemException.of(PlatformProblem.NOT_FOUND);
    }

    @Override
    public Answer<ProfileLookupResponse> lookUpProfiles(ProfileLookupRequest body, Call call) {
        return Answer.of(ProfileLookupResponse.builder()
                .items(body.userIds().stream().map(ProfilesStandIn::lookUp).toList())
                .build());
    }

    private static ProfileLookup lookUp(UUID user) {
        var known = user.equals(Mailroom.ANA);
        var result =
                ProfileLookup.builder().userId(user).outcome(known ? LookupOutcome.FOUND : LookupOutcome.NOT_FOUND);
        return known ? result.contact(ana()).build() : result.build();
    }

    private static Contact ana() {
        var choices = new ChannelChoices(true, false, false, false, false);
        return Contact.builder()
                .displayName("Ana Quispe")
                .addresses(List.of(new ChannelAddress(Channel.EMAIL, "ana.quispe@example.org", true)))
                .language(Language.ES)
                .timezone("America/La_Paz")
                .preferences(NotificationPreferences.builder()
                        .projects(choices)
                        .community(choices)
                        .campaigns(choices)
                        .digest(DigestFrequency.NONE)
                        .build())
                .build();
    }

    void stop() {
        server.close();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
