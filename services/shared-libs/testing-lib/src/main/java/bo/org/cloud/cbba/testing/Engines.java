package bo.org.cloud.cbba.testing;

import bo.org.cloud.cbba.engines.DynamoDbLocal;
import bo.org.cloud.cbba.engines.ElasticMq;
import bo.org.cloud.cbba.engines.EmbeddedPostgreSql;
import bo.org.cloud.cbba.engines.Engine;
import bo.org.cloud.cbba.engines.EngineOptions;
import bo.org.cloud.cbba.engines.EngineVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The real engines of this test run: each starts when a test first asks for it and ends with the run. Tests share
/// them, so every test class takes names of its own from [FreshNames].
public final class Engines {
    private static final EngineOptions OPTIONS = EngineOptions.forOneRun();
    private static final Shared<DynamoDbLocal> DYNAMO_DB =
            new Shared<>(() -> DynamoDbLocal.start(RunDirectory.state(), OPTIONS));
    private static final Shared<ElasticMq> SQS = new Shared<>(() -> ElasticMq.start(RunDirectory.state(), OPTIONS));
    private static final Shared<EmbeddedPostgreSql> POSTGRES =
            new Shared<>(() -> EmbeddedPostgreSql.start(RunDirectory.state(), OPTIONS));
    private static final Shared<LocalStack> LOCAL_STACK =
            new Shared<>(() -> LocalStack.start(RunDirectory.localStackHome(), RunDirectory.of("localstack")));
    private static final Shared<DynamoDbClient> DYNAMO_DB_CLIENT =
            new Shared<>(() -> AwsClients.dynamoDb(dynamoDb().endpoint()));
    private static final Shared<SqsClient> SQS_CLIENT = new Shared<>(() -> AwsClients.sqs(sqs().endpoint()));

    private Engines() {}

    /// DynamoDB Local, in memory.
    public static DynamoDbLocal dynamoDb() {
        return DYNAMO_DB.value();
    }

    /// ElasticMQ, in memory.
    public static ElasticMq sqs() {
        return SQS.value();
    }

    /// PostgreSQL with an empty data directory.
    public static EmbeddedPostgreSql postgres() {
        return POSTGRES.value();
    }

    /// LocalStack, for the adapters to AWS that have no embedded engine.
    ///
    /// @throws bo.org.cloud.cbba.engines.EngineException if it is not installed; the message says how to get it
    public static LocalStack localStack() {
        return LOCAL_STACK.value();
    }

    /// A client of [#dynamoDb()] that tests may share; nobody closes it.
    public static DynamoDbClient dynamoDbClient() {
        return DYNAMO_DB_CLIENT.value();
    }

    /// A client of [#sqs()] that tests may share; nobody closes it.
    public static SqsClient sqsClient() {
        return SQS_CLIENT.value();
    }

    /// Creates an empty database.
    ///
    /// @return its JDBC URL, user included
    public static String freshDatabase(Class<?> test) {
        var name = FreshNames.of(test).database();
        postgres().createDatabase(name);
        return postgres().jdbcUrl(name);
    }

    /// What has been started so far.
    public static List<EngineVersion> versions() {
        return Stream.of(DYNAMO_DB, SQS, POSTGRES, LOCAL_STACK)
                .map((Function<Shared<? extends Engine>, Optional<? extends Engine>>) Shared::started)
                .flatMap(Optional::stream)
                .map(Engine::version)
                .toList();
    }

    static void closeAll() {
        Stream.of(SQS_CLIENT, DYNAMO_DB_CLIENT, LOCAL_STACK, POSTGRES, SQS, DYNAMO_DB)
                .forEach(Shared::close);
    }
}
