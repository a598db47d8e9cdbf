package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.testing.Engines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;

/// LocalStack with the stacks that it can hold, deployed once per run by the command that deploys to AWS.
public final class DeployedCloud {
    public static final String CONTRACT_BUS = Synthesis.CONTRACT_BUS;

    /// The stacks whose types LocalStack has; of the rest docs/infrastructure.md says where it is proved.
    static final List<String> STACKS = List.of("ugsys-bus", "ugsys-keys", "ugsys-data", CONTRACT_BUS);

    private static final Path CDK =
            Path.of("node_modules", "aws-cdk", "bin", "cdk").toAbsolutePath();
    private static final int LIMIT_MINUTES = 5;

    private final URI endpoint = Engines.localStack().endpoint();

    private DeployedCloud() {
        try {
            deploy(Synthesis.shared().output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the stacks were deployed", e);
        }
    }

    /// Made when somebody first asks for it.
    private static final class Shared {
        static final DeployedCloud CLOUD = new DeployedCloud();
    }

    public static DeployedCloud shared() {
        return Shared.CLOUD;
    }

    public URI endpoint() {
        return endpoint;
    }

    /// A client of this cloud; the caller closes it.
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C open(B builder) {
        return open(builder, endpoint);
    }

    public static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C open(B builder, URI place) {
        return builder.endpointOverride(place)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(Apache5HttpClient.builder())
                .build();
    }

    private void deploy(Path templates) throws IOException, InterruptedException {
        if (!Files.exists(CDK)) {
            throw new IllegalStateException("there is no " + CDK + ": ./justw test infra installs it");
        }
        var log = templates.resolveSibling("cdk-deploy.log");
        var command = new ArrayList<>(List.of("node", CDK.toString(), "deploy", "--app", templates.toString()));
        command.addAll(STACKS);
        command.addAll(List.of("--require-approval", "never", "--method", "direct", "--concurrency", "4"));
        command.addAll(List.of("--no-notices", "--no-version-reporting", "--ci"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings(templates.resolveSibling("cdk-home")));
        var process = builder.start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("cdk deploy failed:\n" + Files.readString(log));
        }
    }

    private Map<String, String> settings(Path home) {
        return Map.of(
                "AWS_ENDPOINT_URL", endpoint.toString(),
                "AWS_ENDPOINT_URL_S3", endpoint.toString(),
                "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test",
                "AWS_REGION", "us-east-1",
                "AWS_EC2_METADATA_DISABLED", "true",
                "HOME", home.toString());
    }
}
