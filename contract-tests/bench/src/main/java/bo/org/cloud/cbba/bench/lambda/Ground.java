package bo.org.cloud.cbba.bench.lambda;

import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.testing.Engines;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The engines with what the functions need of them, and the functions' settings.
final class Ground {
    static final String CLIENT = "user-profile-service";
    static final String SECRET = "known to the bench alone";

    private static final String QUEUE_PREFIX = "bench-";

    private final String database;
    private final Path keys;

    Ground(Path directory) {
        keys = directory.resolve("platform.key");
        var dynamoDb = Engines.dynamoDbClient();
        DynamoTables.ensure(dynamoDb, new IdentityResources(IdentityResources.SERVICE).tables());
        DynamoTables.ensure(dynamoDb, ProfilesResources.ofPlatform().tables());
        var queues = new EventQueues(Engines.sqsClient(), QUEUE_PREFIX);
        SubscriptionTable.ALL.forEach(subscription -> queues.ensure(subscription.consumer()));
        database = Engines.freshDatabase(Ground.class);
    }

    Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("DYNAMODB_ENDPOINT", Engines.dynamoDb().endpoint().toString());
        settings.put("SQS_ENDPOINT", Engines.sqs().endpoint().toString());
        settings.put("SQS_QUEUE_DASH_PREFIX", QUEUE_PREFIX);
        settings.put("KEYS_FILE", keys.toString());
        settings.put("POSTGRES_URL", database);
        settings.put("POSTGRES_USER", "postgres");
        settings.put("EMAIL_PROVIDER", "local-outbox");
        settings.put("CLIENT_SECRET", SECRET);
        settings.put("CLIENTS_USER_DASH_PROFILE_DASH_SERVICE_SECRET_DASH_HASHES", ClientGrants.hashOf(SECRET));
        settings.put("CLIENTS_USER_DASH_PROFILE_DASH_SERVICE_SCOPES", "identity:revocations");
        return settings;
    }
}
