package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.store.KeyGrant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// One service: its function from a snapshot, what the function may touch, and what calls it. Offers the alias that
/// is called. The stacks in [Needs] have to exist before it.
final class ServiceStack extends Stack {
    /// Shorter than a message of the queue is invisible, so that no two invocations have the same.
    static final Duration TIMEOUT = Duration.seconds(25);

    private static final int MEMORY_MB = 1769; // one whole processor
    private static final String LIVE = "live";
    // All that store-lib and the services' adapters call; a transaction needs no action of its own.
    private static final List<String> TABLE_ACTIONS = List.of(
            "dynamodb:GetItem",
            "dynamodb:BatchGetItem",
            "dynamodb:Query",
            "dynamodb:Scan",
            "dynamodb:ConditionCheckItem",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            "dynamodb:BatchWriteItem",
            "dynamodb:DescribeTable");
    private static final List<String> NETWORK_ACTIONS = List.of(
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:DeleteNetworkInterface");

    private final DeployedService service;
    private final Needs needs;
    private final Role role;
    private final Alias live;

    /// The stacks that a service builds on.
    record Needs(EventBusStack bus, KeysStack keys, TablesStack tables, DatabaseStack database) {}

    ServiceStack(Construct scope, DeployedService service, StackProps props, Needs needs, InfraOptions options) {
        super(scope, service.functionName(), props);
        this.service = service;
        this.needs = needs;
        var log = LogGroup.Builder.create(this, "Log")
                .logGroupName("/aws/lambda/" + service.functionName())
                .retention(RetentionDays.THREE_MONTHS)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        role = Role.Builder.create(this, "Role")
                .roleName(service.functionName())
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .description("What the function of " + service.name() + " may touch")
                .build();
        log.grantWrite(role);
        grant();
        Reasons.someActionsHaveNoResource(this);
        live = alias(function(options, log).build());
        new Triggers(this, service, live, needs).declare();
    }

    Alias live() {
        return live;
    }

    DeployedService service() {
        return service;
    }

    private void grant() {
        needs.bus().bus().grantPutEventsTo(role);
        var tables = service.resources().tables().stream()
                .map(table -> needs.tables().table(table.name()).getTableArn())
                .toList();
        if (!tables.isEmpty()) {
            // One statement for all: a statement per table is too long for one policy.
            allow(TABLE_ACTIONS, tables);
        }
        service.resources().keys().forEach(this::grant);
        service.resources()
                .secrets()
                .forEach(
                        name -> needs.keys().secret(service.name() + "/" + name).grantRead(role));
        service.resources().database().ifPresent(name -> {
            needs.database().proxy().grantConnect(role, name);
            // Lambda puts the function's interfaces into the network in the name of the role.
            allow(NETWORK_ACTIONS, List.of("*"));
        });
        var own = needs.bus().queues().get(service.name());
        if (own != null) {
            own.deadLetters().grantSendMessages(role);
        }
    }

    private void grant(KeyGrant grant) {
        var key = needs.keys().key(grant.key());
        if (grant.acts().contains(KeyGrant.Act.WRAP)) {
            key.grant(role, "kms:Encrypt");
        }
        if (grant.acts().contains(KeyGrant.Act.UNWRAP)) {
            key.grant(role, "kms:Decrypt");
        }
    }

    private void allow(List<String> actions, List<String> resources) {
        role.addToPolicy(PolicyStatement.Builder.create()
                .actions(actions)
                .resources(resources)
                .build());
    }

    private Function.Builder function(InfraOptions options, LogGroup log) {
        var function = Function.Builder.create(this, "Function")
                .functionName(service.functionName())
                .description("All of " + service.name() + ": calls, events, outbox and schedules")
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler(service.handler())
                .code(Code.fromAsset(options.code().apply(service.module()).toString()))
                .memorySize(MEMORY_MB)
                .timeout(TIMEOUT)
                .snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS)
                .tracing(Tracing.ACTIVE)
                .role(role)
                .environment(environment())
                .logGroup(log);
        if (service.resources().database().isPresent()) {
            function.vpc(needs.database().network())
                    .vpcSubnets(SubnetSelection.builder()
                            .subnetType(SubnetType.PRIVATE_WITH_EGRESS)
                            .build())
                    .securityGroups(List.of(needs.database().callers()));
        }
        return function;
    }

    /// Sorted, and for all services alike: what a service does not ask for does not disturb it.
    private Map<String, String> environment() {
        var settings = new TreeMap<>(Map.of(
                "CLOUD_BUS",
                InfraOptions.BUS,
                "CLOUD_KEY_DASH_ALIASES",
                "alias/" + InfraOptions.PREFIX,
                "CLOUD_SECRETS",
                "ugsys/" + service.name(),
                "PLATFORM_URL",
                InfraOptions.API,
                "PLATFORM_ISSUER",
                InfraOptions.API + "/identity",
                "SERVICE_PUBLIC_DASH_BASE_DASH_URL",
                InfraOptions.API));
        service.resources()
                .database()
                .ifPresent(name -> settings.put(
                        "POSTGRES_URL",
                        "jdbc:postgresql://" + needs.database().proxy().getEndpoint() + "/" + name
                                + "?sslmode=require"));
        return settings;
    }

    private Alias alias(Function function) {
        return Alias.Builder.create(this, "Live")
                .aliasName(LIVE)
                .version(function.getCurrentVersion())
                .build();
    }
}
