package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.auth.AccessTokens;
import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.RevocationFollower;
import bo.org.cloud.cbba.auth.Revocations;
import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.events.OutboxRelay;
import bo.org.cloud.cbba.events.RelayOptions;
import bo.org.cloud.cbba.events.ServiceCloud;
import bo.org.cloud.cbba.identity.adapter.dynamodb.DynamoClientRegistry;
import bo.org.cloud.cbba.identity.adapter.dynamodb.DynamoLoginAttempts;
import bo.org.cloud.cbba.identity.adapter.dynamodb.DynamoOneTimeTokens;
import bo.org.cloud.cbba.identity.adapter.dynamodb.DynamoPasswords;
import bo.org.cloud.cbba.identity.adapter.dynamodb.DynamoRevocations;
import bo.org.cloud.cbba.identity.adapter.dynamodb.DynamoSessions;
import bo.org.cloud.cbba.identity.adapter.dynamodb.DynamoUsers;
import bo.org.cloud.cbba.identity.adapter.events.PublishedFacts;
import bo.org.cloud.cbba.identity.adapter.hashing.Argon2Hashing;
import bo.org.cloud.cbba.identity.adapter.hashing.HashingPool;
import bo.org.cloud.cbba.identity.adapter.hashing.ZxcvbnPolicy;
import bo.org.cloud.cbba.identity.adapter.tokens.DynamoSigningKeys;
import bo.org.cloud.cbba.identity.adapter.tokens.JwtIssuer;
import bo.org.cloud.cbba.identity.adapter.tokens.KeyedHashes;
import bo.org.cloud.cbba.identity.adapter.tokens.OwnKeys;
import bo.org.cloud.cbba.identity.adapter.tokens.OwnRevocations;
import bo.org.cloud.cbba.identity.api.AccountsHandler;
import bo.org.cloud.cbba.identity.api.AllowedOrigins;
import bo.org.cloud.cbba.identity.api.RegistrationsHandler;
import bo.org.cloud.cbba.identity.api.RevocationsHandler;
import bo.org.cloud.cbba.identity.api.SessionsHandler;
import bo.org.cloud.cbba.identity.api.TokenAnswers;
import bo.org.cloud.cbba.identity.api.TokensHandler;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.EmailVerification;
import bo.org.cloud.cbba.identity.domain.Login;
import bo.org.cloud.cbba.identity.domain.LoginFailures;
import bo.org.cloud.cbba.identity.domain.Refreshing;
import bo.org.cloud.cbba.identity.domain.Registration;
import bo.org.cloud.cbba.identity.domain.RevocationFeed;
import bo.org.cloud.cbba.identity.domain.RoleGrants;
import bo.org.cloud.cbba.identity.server.AccountsRoutes;
import bo.org.cloud.cbba.identity.server.DiscoveryRoutes;
import bo.org.cloud.cbba.identity.server.IdentityPublisher;
import bo.org.cloud.cbba.identity.server.RegistrationsRoutes;
import bo.org.cloud.cbba.identity.server.RevocationsRoutes;
import bo.org.cloud.cbba.identity.server.SessionsRoutes;
import bo.org.cloud.cbba.identity.server.TokensRoutes;
import bo.org.cloud.cbba.runtime.CursorKeys;
import bo.org.cloud.cbba.runtime.ServiceRuntime;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoLeases;
import bo.org.cloud.cbba.store.DynamoRateBuckets;
import bo.org.cloud.cbba.store.DynamoWorkStore;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.LeasedRateLimits;
import bo.org.cloud.cbba.store.OutboxStore;
import bo.org.cloud.cbba.store.SharedSecrets;
import bo.org.cloud.cbba.store.StoreOptions;
import java.time.Duration;
import java.util.Optional;

/// The composition root: what the service is made of.
public final class IdentityService implements AutoCloseable {
    private static final Duration FOLLOW_EVERY = Duration.ofSeconds(1);

    private final ServiceRuntime runtime;
    private final DynamoWorkStore store;
    private final Revocations revocations;
    private final RevocationFollower follower;
    private final HashingPool hashingPool;
    private final OutboxRelay relay;
    private final IdentityOptions options;
    private final RoleGrants roleGrants;

    private IdentityService(IdentityOptions options, ServiceCloud cloud) {
        this.options = options;
        var clock = options.clock();
        var resources = options.resources();
        var database = cloud.dynamoDb();
        var items = new DynamoItems(database);
        var cipher = EventCipher.wrappingKeysBy(cloud.eventKeys());
        store = new DynamoWorkStore(
                database, StoreOptions.of(resources.prefix()).cipher(cipher));

        var secrets = new SharedSecrets(database, resources.store(), cloud.keys());
        var hashes = new KeyedHashes(secrets.load("refresh-pepper"), secrets.load("address-key"));
        var signingKeys = new DynamoSigningKeys(database, resources, cloud.keys(), clock).load();
        var issuer = new JwtIssuer(options.issuer(), signingKeys.getFirst(), clock);

        var passwords = new DynamoPasswords(items, resources);
        var users = new DynamoUsers(items, resources, passwords);
        var revocationLog = new DynamoRevocations(database, resources);
        var sessions = new DynamoSessions(items, resources, revocationLog);
        var clients = new DynamoClientRegistry(database, resources, clock);
        options.clients().forEach(clients::register);

        hashingPool = new HashingPool(options.hashingThreads(), options.hashingQueue());
        var hashing = Argon2Hashing.fastest(hashingPool);
        var facts = new PublishedFacts(new IdentityPublisher(), options.publicBaseUrl());
        var verification = new EmailVerification(users, new DynamoOneTimeTokens(items, resources), facts, clock);
        var registration = new Registration(
                users, passwords, hashing, new ZxcvbnPolicy(hashingPool), verification, facts, Ids::newId, clock);
        var failures = new LoginFailures(new DynamoLoginAttempts(items, resources, hashes), hashes, facts, Ids::newId);
        var login = new Login(users, passwords, hashing, sessions, hashes, failures, facts, Ids::newId, clock);
        roleGrants = new RoleGrants(users, facts, clock);
        var refreshing = new Refreshing(users, sessions, hashes, facts, clock);

        revocations = new Revocations();
        follower = new RevocationFollower(new OwnRevocations(revocationLog, clock), revocations, clock);
        follower.catchUp();

        runtime = ServiceRuntime.builder()
                .service(IdentityResources.SERVICE)
                .clock(clock)
                .authenticator(new AccessTokens(
                        AuthOptions.of(options.issuer()), new OwnKeys(signingKeys), revocations, clock))
                .workStore(store)
                .rateLimits(new LeasedRateLimits(new DynamoRateBuckets(database, resources.store()), options.limits()))
                .cursorKeys(CursorKeys.of(new CursorKeys.Key("1", secrets.load("cursor-key"))))
                .routes(
                        new RegistrationsRoutes(new RegistrationsHandler(registration, verification)),
                        new SessionsRoutes(new SessionsHandler(
                                login,
                                refreshing,
                                new TokenAnswers(issuer, clock),
                                new AllowedOrigins(options.allowedOrigins()))),
                        new AccountsRoutes(new AccountsHandler(users)),
                        new TokensRoutes(new TokensHandler(new ClientGrants(clients, issuer))),
                        new RevocationsRoutes(new RevocationsHandler(new RevocationFeed(revocationLog))),
                        new DiscoveryRoutes(DiscoveryDocuments.handler(options.issuer(), signingKeys)))
                .build();
        relay = OutboxRelay.idle(
                store.outbox(),
                new DynamoLeases(database, resources.store()),
                cloud.bus(),
                RelayOptions.DEFAULT,
                clock);
    }

    /// Starts the loops; the runtime is then ready to be hosted.
    public static IdentityService start(IdentityOptions options, ServiceCloud cloud) {
        var service = idle(options, cloud);
        service.follower.start(FOLLOW_EVERY);
        service.relay.start();
        return service;
    }

    /// The service without its loops: whoever hosts it calls [#follower] and [#relay] when it is time.
    static IdentityService idle(IdentityOptions options, ServiceCloud cloud) {
        return new IdentityService(options, cloud);
    }

    public ServiceRuntime runtime() {
        return runtime;
    }

    RevocationFollower follower() {
        return follower;
    }

    OutboxRelay relay() {
        return relay;
    }

    OutboxStore outbox() {
        return store.outbox();
    }

    /// Whether calls can be answered: the store answers and revocations are fresh.
    public boolean isReady() {
        return revocations.isReady(options.clock().instant()) && store.isAvailable();
    }

    /// Gives an active person a role, outside any call: for an embedded run's first administrator.
    ///
    /// @return false if nobody active has the address
    public boolean grant(String email, String role) {
        var now = options.clock().instant();
        var ids = new CallIds(Ids.newId().toString(), Ids.newId().toString(), Optional.empty(), Optional.empty());
        var work = store.begin(new WorkContext(ids, new Actor("service", IdentityResources.SERVICE), now));
        var granted =
                ScopedValue.where(UnitOfWork.CURRENT, work).call(() -> roleGrants.grant(new EmailAddress(email), role));
        store.commit(work, Optional.empty());
        return granted;
    }

    /// How many events wait to leave.
    public long backlog() {
        return relay.backlog();
    }

    @Override
    public void close() {
        relay.close();
        follower.close();
        hashingPool.close();
    }
}
