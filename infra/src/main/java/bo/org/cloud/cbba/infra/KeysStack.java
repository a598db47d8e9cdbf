package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.store.KeyGrant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/// A KMS key per purpose, and the secrets that services are given. Who may unwrap stands in the key's own policy,
/// by the names of the functions' roles, so that no policy elsewhere can widen it. Nothing has to exist before it.
final class KeysStack extends Stack {
    private static final int SECRET_CHARACTERS = 43;

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, Secret> secrets = new LinkedHashMap<>();

    KeysStack(Construct scope, String id, StackProps props, List<DeployedService> services) {
        super(scope, id, props);
        var unwrappers = new TreeMap<String, List<String>>();
        for (var service : services) {
            for (var grant : service.resources().keys()) {
                var roles = grant.acts().contains(KeyGrant.Act.UNWRAP)
                        ? List.of(service.functionName())
                        : List.<String>of();
                unwrappers.merge(grant.key(), roles, KeysStack::joined);
            }
        }
        unwrappers.forEach((name, roles) -> keys.put(name, wrappingKey(name, roles)));
        services.forEach(this::addSecrets);
    }

    Key key(String name) {
        return Objects.requireNonNull(keys.get(name), name);
    }

    /// @param id `<service>/<name>`
    Secret secret(String id) {
        return Objects.requireNonNull(secrets.get(id), id);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Key wrappingKey(String name, List<String> unwrappers) {
        var key = key(name, "Wraps what must not stand in clear: " + name);
        var arns = unwrappers.stream()
                .map(role -> "arn:" + getPartition() + ":iam::" + getAccount() + ":role/" + role)
                .toList();
        key.addToResourcePolicy(PolicyStatement.Builder.create()
                .sid("NobodyElseUnwraps")
                .effect(Effect.DENY)
                .principals(List.of(new AnyPrincipal()))
                .actions(List.of("kms:Decrypt", "kms:ReEncryptFrom"))
                .resources(List.of("*"))
                .conditions(Map.of("ArnNotEquals", Map.of("aws:PrincipalArn", arns)))
                .build());
        return key;
    }

    private Key key(String name, String description) {
        return Key.Builder.create(this, Names.title(name) + "Key")
                .alias("alias/" + InfraOptions.PREFIX + name)
                .description(description)
                .enableKeyRotation(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
    }

    private void addSecrets(DeployedService service) {
        for (var name : service.resources().secrets()) {
            var id = service.name() + "/" + name;
            var secret = Secret.Builder.create(this, Names.title(service.name() + "-" + name))
                    .secretName("ugsys/" + id)
                    .description("What " + service.name() + " is given as " + name)
                    .generateSecretString(SecretStringGenerator.builder()
                            .passwordLength(SECRET_CHARACTERS)
                            .excludePunctuation(true)
                            .build())
                    .removalPolicy(RemovalPolicy.RETAIN)
                    .build();
            Reasons.clientSecretIsRotatedByTwoAtOnce(secret);
            secrets.put(id, secret);
        }
    }
}
