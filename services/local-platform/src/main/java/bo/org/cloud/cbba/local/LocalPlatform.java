package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.ClientCredentials;
import bo.org.cloud.cbba.auth.ServiceIdentity;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.events.RelayOptions;
import bo.org.cloud.cbba.identity.IdentityOptions;
import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.IdentityService;
import bo.org.cloud.cbba.identity.MetadataAtRoot;
import bo.org.cloud.cbba.omnichannel.OmnichannelOptions;
import bo.org.cloud.cbba.omnichannel.OmnichannelService;
import bo.org.cloud.cbba.omnichannel.adapter.outbox.LocalOutbox;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.OmnichannelMigrations;
import bo.org.cloud.cbba.omnichannel.delivery.WorkerOptions;
import bo.org.cloud.cbba.omnichannel.dev.DevOutbox;
import bo.org.cloud.cbba.profiles.ProfilesOptions;
import bo.org.cloud.cbba.profiles.ProfilesService;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.runtime.RuntimeSetting;
import bo.org.cloud.cbba.store.PostgresPools;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Every service in one process on one port, over the embedded engines. Nothing takes a short cut: services
/// reach each other over HTTP and the bus as they do apart.
public final class LocalPlatform implements AutoCloseable {
    // All tries together must end well before the lease of an idempotency key does.
    private static final Duration LOOK_UP_WITHIN = Duration.ofSeconds(2);

    private final Deque<AutoCloseable> parts;
    private final LocalCloud cloud;
    private final URI address;
    private final LocalClients clients;

    private LocalPlatform(LocalOptions options, Deque<AutoCloseable> parts) {
        this.parts = parts;
        var port = options.port() == 0 ? FreePorts.find() : options.port();
        address = URI.create("http://localhost:" + port);
        clients = LocalClients.in(options.state().resolve("keys"));
        cloud = open(LocalCloud.start(options));
        var clock = Clock.systemUTC();
        var platform = ClientOptions.to(address).observer(options.observer()).build();

        var identityOptions = new IdentityOptions(
                new IdentityResources(IdentityResources.SERVICE),
                address,
                Set.of(address.toString()),
                clients.all(),
                Runtime.getRuntime().availableProcessors(),
                options.limits(),
                clock);
        var auth = AuthOptions.of(identityOptions.issuer());
        var identity = open(IdentityService.start(identityOptions, cloud.onDynamoDb()));
        var profilesIdentity =
                open(new ServiceIdentity(auth, platform, clients.of(LocalClients.PROFILES), clock).start());
        var profiles = open(ProfilesService.start(
                ProfilesOptions.defaults()
                        .with(options.limits())
                        .with(options.consumers())
                        .with(clock),
                cloud.onDynamoDb(),
                profilesIdentity.authenticator()));
        var omnichannelIdentity =
                open(new ServiceIdentity(auth, platform, clients.of(LocalClients.OMNICHANNEL), clock).start());
        OmnichannelMigrations.migrateOutbox(cloud.postgres());
        var outbox = new LocalOutbox(PostgresPools.jdbi(cloud.postgres()), Ids::newId, clock);
        var omnichannel = open(OmnichannelService.start(
                new OmnichannelOptions(
                        options.limits(),
                        options.consumers(),
                        RelayOptions.DEFAULT,
                        WorkerOptions.DEFAULT,
                        RandomGenerator.getDefault(),
                        clock),
                cloud.onPostgres(),
                new OmnichannelService.Neighbours(
                        omnichannelIdentity.authenticator(),
                        new ProfilesClient(platform.toBuilder()
                                .token(omnichannelIdentity.token())
                                .timeout(LOOK_UP_WITHIN)
                                .build()),
                        List.of(outbox))));

        open(Pages.addTo(ContractServer.builder())
                // The outbox shows tokens to whoever asks: not to the network.
                .options(RuntimeOptions.builder()
                        .set(RuntimeSetting.HOST, "localhost")
                        .port(port)
                        .build())
                .service(identity.runtime())
                .service(profiles.runtime())
                .service(omnichannel.runtime())
                .readyWhen("identity", identity::isReady)
                .readyWhen("profiles", () -> profiles.isReady() && profilesIdentity.isReady())
                .readyWhen("omnichannel", () -> omnichannel.isReady() && omnichannelIdentity.isReady())
                .root(MetadataAtRoot.PATH, new MetadataAtRoot(identityOptions.issuer()))
                .root(DevOutbox.PATH, new DevOutbox(outbox))
                .root(DevAdmins.PATH, new DevAdmins(identity))
                .root(DevUnsubscribeTokens.PATH, new DevUnsubscribeTokens(profiles))
                .build()
                .start());
    }

    /// Starts engines and services; returns when the port listens.
    public static LocalPlatform start(LocalOptions options) {
        var parts = new ArrayDeque<AutoCloseable>();
        try {
            return new LocalPlatform(options, parts);
        } catch (RuntimeException | Error failed) {
            Closing.all(parts);
            throw failed;
        }
    }

    private <T extends AutoCloseable> T open(T part) {
        parts.push(part);
        return part;
    }

    public URI address() {
        return address;
    }

    /// The secret of the client that plays a partner's service.
    public ClientCredentials partner() {
        return clients.of(LocalClients.PARTNER);
    }

    /// The engines with their versions.
    public List<String> engines() {
        return cloud.engines().versions().stream().map(Object::toString).toList();
    }

    /// Stops taking calls first, the engines last.
    @Override
    public void close() {
        Closing.all(parts);
    }
}
