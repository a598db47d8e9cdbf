package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.store.TableSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.StreamViewType;
import software.amazon.awscdk.services.dynamodb.Table;
import software.constructs.Construct;

/// Every table that a service declares: restorable to any second of 35 days, and not deleted with the stack.
/// Offers each by its name. Nothing has to exist before it.
final class TablesStack extends Stack {
    private final Map<String, Table> tables = new LinkedHashMap<>();

    TablesStack(Construct scope, String id, StackProps props, List<DeployedService> services) {
        super(scope, id, props);
        services.stream()
                .flatMap(service -> service.resources().tables().stream())
                .forEach(spec -> tables.put(spec.name(), table(spec)));
    }

    Table table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private Table table(TableSpec spec) {
        var table = Table.Builder.create(this, Names.title(spec.name()))
                .tableName(spec.name())
                .partitionKey(attribute(spec.partition()))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .pointInTimeRecoverySpecification(PointInTimeRecoverySpecification.builder()
                        .pointInTimeRecoveryEnabled(true)
                        .build())
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.RETAIN);
        spec.sort().ifPresent(sort -> table.sortKey(attribute(sort)));
        spec.ttl().ifPresent(table::timeToLiveAttribute);
        if (spec.streamed()) {
            table.stream(StreamViewType.NEW_IMAGE);
        }
        var built = table.build();
        spec.indexes().forEach(index -> built.addGlobalSecondaryIndex(index(index)));
        return built;
    }

    private static GlobalSecondaryIndexProps index(TableSpec.Index index) {
        var props = GlobalSecondaryIndexProps.builder()
                .indexName(index.name())
                .partitionKey(attribute(index.partition()))
                .projectionType(index.keysOnly() ? ProjectionType.KEYS_ONLY : ProjectionType.ALL);
        index.sort().ifPresent(sort -> props.sortKey(attribute(sort)));
        return props.build();
    }

    private static Attribute attribute(TableSpec.Key key) {
        return Attribute.builder()
                .name(key.name())
                .type(key.type() == TableSpec.Type.NUMBER ? AttributeType.NUMBER : AttributeType.STRING)
                .build();
    }
}
