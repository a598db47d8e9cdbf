package bo.org.cloud.cbba.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.constructs.IConstruct;

/// Every rule of AWS Solutions that is not followed, and why: nowhere else is one suppressed.
final class Reasons {
    private Reasons() {}

    static void isWhereLettersEnd(IConstruct queue) {
        suppress(
                queue,
                "AwsSolutions-SQS3",
                "It is itself where dead letters end; an alarm tells when it is not empty.");
    }

    static void clientSecretIsRotatedByTwoAtOnce(IConstruct secret) {
        suppress(
                secret,
                "AwsSolutions-SMG4",
                "A client has two secrets at once at identity: a new one is issued there, put here, then the old one"
                        + " is revoked. A rotation by Secrets Manager alone would lock the service out.");
    }

    static void rotatesByProxyUser(IConstruct secret) {
        suppress(
                secret,
                "AwsSolutions-SMG4",
                "Only the proxy reads it; functions sign in to the proxy with IAM tokens that live 15 minutes.");
    }

    /// In the policies of one service's function; a test lists the actions.
    static void someActionsHaveNoResource(Stack stack) {
        NagSuppressions.addStackSuppressions(
                stack,
                List.of(NagPackSuppression.builder()
                        .id("AwsSolutions-IAM5")
                        .appliesTo(List.of("Resource::*"))
                        .reason("X-Ray's actions, the listing of streams, and what Lambda needs for an interface in a"
                                + " network know no resource that they could be limited to.")
                        .build()));
    }

    static void servicesAuthenticate(IConstruct routes) {
        suppress(
                routes,
                "AwsSolutions-APIG4",
                "The contract says per operation who may call it, public ones included; the runtime of each service"
                        + " checks it, and the same check runs outside of AWS.");
    }

    private static void suppress(IConstruct construct, String rule, String reason) {
        NagSuppressions.addResourceSuppressions(
                construct,
                List.of(NagPackSuppression.builder().id(rule).reason(reason).build()),
                true);
    }
}
