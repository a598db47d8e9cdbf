package bo.org.cloud.cbba.engines;

import java.util.List;

/// The running engines of one state directory.
public final class EngineSet implements AutoCloseable {
    private final EngineLock lock;
    private final DynamoDbLocal dynamoDb;
    private final ElasticMq sqs;
    private final EmbeddedPostgreSql postgres;

    EngineSet(EngineLock lock, DynamoDbLocal dynamoDb, ElasticMq sqs, EmbeddedPostgreSql postgres) {
        this.lock = lock;
        this.dynamoDb = dynamoDb;
        this.sqs = sqs;
        this.postgres = postgres;
    }

    public DynamoDbLocal dynamoDb() {
        return dynamoDb;
    }

    public ElasticMq sqs() {
        return sqs;
    }

    public EmbeddedPostgreSql postgres() {
        return postgres;
    }

    public List<EngineVersion> versions() {
        return List.of(dynamoDb.version(), sqs.version(), postgres.version());
    }

    /// Ends every engine, then gives the state directory free. One that does not end hinders no other.
    @Override
    public void close() {
        LocalEngines.closeAll(List.of(dynamoDb, sqs, postgres, lock));
    }
}
