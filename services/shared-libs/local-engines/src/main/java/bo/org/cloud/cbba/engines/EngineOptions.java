package bo.org.cloud.cbba.engines;

import java.nio.file.Path;
import java.time.Duration;

/// How engines are started.
///
/// @param dynamoDbHome where DynamoDB Local's jars stand in `lib`
/// @param postgresHome where PostgreSQL's programs are unpacked at the first start; several runs may share it
/// @param startLimit an engine that does not answer by then has failed
/// @param dynamoDbHeapMegabytes 64..4096
public record EngineOptions(
        Durability durability, Path dynamoDbHome, Path postgresHome, Duration startLimit, int dynamoDbHeapMegabytes) {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int HEAP_MEGABYTES = 256;

    public EngineOptions {
        if (dynamoDbHeapMegabytes < 64 || dynamoDbHeapMegabytes > 4096) {
            throw new IllegalArgumentException("dynamoDbHeapMegabytes must be 64..4096: " + dynamoDbHeapMegabytes);
        }
        if (!startLimit.isPositive()) {
            throw new IllegalArgumentException("startLimit must be positive: " + startLimit);
        }
    }

    /// For tests: data goes with the engine.
    public static EngineOptions forOneRun() {
        return of(Durability.RUN);
    }

    /// For `up`: data stays.
    public static EngineOptions kept() {
        return of(Durability.KEPT);
    }

    public EngineOptions withDynamoDbHome(Path home) {
        return new EngineOptions(durability, home, postgresHome, startLimit, dynamoDbHeapMegabytes);
    }

    /// Programs stand in `.tools` of the checkout (system property `root.dir`, else the working directory);
    /// `dynamodb.local.dir` names another place for DynamoDB Local.
    private static EngineOptions of(Durability durability) {
        var root = Path.of(System.getProperty("root.dir", "")).toAbsolutePath();
        return new EngineOptions(
                durability,
                root.resolve(System.getProperty("dynamodb.local.dir", ".tools/dynamodb-local")),
                root.resolve(".tools/postgres"),
                START_LIMIT,
                HEAP_MEGABYTES);
    }
}
