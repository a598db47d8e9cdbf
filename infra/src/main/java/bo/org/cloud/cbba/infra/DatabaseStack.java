package bo.org.cloud.cbba.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.FlowLogDestination;
import software.amazon.awscdk.services.ec2.FlowLogOptions;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.rds.AuroraPostgresClusterEngineProps;
import software.amazon.awscdk.services.rds.AuroraPostgresEngineVersion;
import software.amazon.awscdk.services.rds.BackupProps;
import software.amazon.awscdk.services.rds.ClusterInstance;
import software.amazon.awscdk.services.rds.Credentials;
import software.amazon.awscdk.services.rds.CredentialsFromUsernameOptions;
import software.amazon.awscdk.services.rds.DatabaseCluster;
import software.amazon.awscdk.services.rds.DatabaseClusterEngine;
import software.amazon.awscdk.services.rds.DatabaseProxy;
import software.amazon.awscdk.services.rds.DatabaseProxyOptions;
import software.amazon.awscdk.services.rds.ServerlessV2ClusterInstanceProps;
import software.constructs.Construct;

/// Aurora PostgreSQL Serverless v2 behind a proxy, in a network of its own, for the one service that declares a
/// database. Offers network and proxy to its function. Nothing has to exist before it.
final class DatabaseStack extends Stack {
    private static final double LEAST_CAPACITY = 0.5;
    private static final int MOST_CAPACITY = 8;
    private static final Duration BACKUPS = Duration.days(35);
    private static final int ZONES = 2;
    private static final int PORT = 5432;

    private final Vpc network;
    private final DatabaseProxy proxy;
    private final SecurityGroup callers;
    private final String name;

    DatabaseStack(Construct scope, String id, StackProps props, List<DeployedService> services) {
        super(scope, id, props);
        name = services.stream()
                .flatMap(service -> service.resources().database().stream())
                .reduce((one, another) -> {
                    throw new IllegalArgumentException("two databases: " + one + ", " + another);
                })
                .orElseThrow();
        network = newNetwork();
        callers = SecurityGroup.Builder.create(this, "Callers")
                .vpc(network)
                .description("Functions that may reach the proxy, and providers outside")
                .build();
        var cluster = cluster(key());
        proxy = proxy(cluster);
        proxy.getConnections().allowFrom(callers, Port.tcp(PORT), "the service's function");
    }

    /// Where the function of the service has to stand.
    Vpc network() {
        return network;
    }

    /// What admits a function to the proxy.
    SecurityGroup callers() {
        return callers;
    }

    DatabaseProxy proxy() {
        return proxy;
    }

    /// Of the database, and of the user whose IAM tokens it takes.
    String databaseName() {
        return name;
    }

    private Vpc newNetwork() {
        var vpc = Vpc.Builder.create(this, "Network")
                .maxAzs(ZONES)
                .natGateways(1)
                .restrictDefaultSecurityGroup(false)
                .subnetConfiguration(List.of(
                        subnets("public", SubnetType.PUBLIC),
                        subnets("functions", SubnetType.PRIVATE_WITH_EGRESS),
                        subnets("database", SubnetType.PRIVATE_ISOLATED)))
                .build();
        var log = LogGroup.Builder.create(this, "FlowLog")
                .logGroupName("/ugsys/network")
                .retention(RetentionDays.THREE_MONTHS)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        vpc.addFlowLog(
                "Flows",
                FlowLogOptions.builder()
                        .destination(FlowLogDestination.toCloudWatchLogs(log))
                        .build());
        return vpc;
    }

    private static SubnetConfiguration subnets(String subnets, SubnetType type) {
        var configuration =
                SubnetConfiguration.builder().name(subnets).subnetType(type).cidrMask(24);
        if (type == SubnetType.PUBLIC) {
            configuration.mapPublicIpOnLaunch(false);
        }
        return configuration.build();
    }

    private Key key() {
        return Key.Builder.create(this, "Key")
                .alias("alias/" + InfraOptions.PREFIX + "database")
                .description("The database and its credentials at rest")
                .enableKeyRotation(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
    }

    private DatabaseCluster cluster(Key key) {
        var engine = DatabaseClusterEngine.auroraPostgres(AuroraPostgresClusterEngineProps.builder()
                .version(AuroraPostgresEngineVersion.VER_17_5)
                .build());
        var cluster = DatabaseCluster.Builder.create(this, "Cluster")
                .engine(engine)
                .credentials(Credentials.fromUsername(
                        name,
                        CredentialsFromUsernameOptions.builder()
                                .secretName("ugsys/" + name + "/database")
                                .encryptionKey(key)
                                .build()))
                .defaultDatabaseName(name)
                .vpc(network)
                .vpcSubnets(SubnetSelection.builder()
                        .subnetType(SubnetType.PRIVATE_ISOLATED)
                        .build())
                .writer(ClusterInstance.serverlessV2("writer"))
                .readers(List.of(ClusterInstance.serverlessV2(
                        "reader",
                        ServerlessV2ClusterInstanceProps.builder()
                                .scaleWithWriter(true)
                                .build())))
                .serverlessV2MinCapacity(LEAST_CAPACITY)
                .serverlessV2MaxCapacity(MOST_CAPACITY)
                .storageEncryptionKey(key)
                .iamAuthentication(true)
                .backup(BackupProps.builder().retention(BACKUPS).build())
                .cloudwatchLogsExports(List.of("postgresql"))
                .copyTagsToSnapshot(true)
                .deletionProtection(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        Reasons.rotatesByProxyUser(cluster);
        return cluster;
    }

    private DatabaseProxy proxy(DatabaseCluster cluster) {
        return cluster.addProxy(
                "Proxy",
                DatabaseProxyOptions.builder()
                        .dbProxyName(InfraOptions.PREFIX + name)
                        .secrets(List.of(cluster.getSecret()))
                        .iamAuth(true)
                        .requireTls(true)
                        .vpc(network)
                        .vpcSubnets(SubnetSelection.builder()
                                .subnetType(SubnetType.PRIVATE_WITH_EGRESS)
                                .build())
                        .build());
    }
}
