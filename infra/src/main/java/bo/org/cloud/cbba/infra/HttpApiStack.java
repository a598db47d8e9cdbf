package bo.org.cloud.cbba.infra;

import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.AddRoutesOptions;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpMethod;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.PayloadFormatVersion;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// The one public door: each service below its prefix, which is not stripped, and the metadata of RFC 8414 at the
/// root. What else stands at a service's root (`/dev`, `/metrics`, `/health`) has no route. The functions have to
/// exist before it.
final class HttpApiStack extends Stack {
    /// Calls a second, and how many may come at once: far above what contracts grant to one caller, below what the
    /// account's functions can do.
    private static final int RATE = 500;

    private static final int BURST = 1_000;
    private static final String METADATA = "/.well-known/oauth-authorization-server/identity";
    private static final String ISSUER = "identity";
    private static final List<String> LOGGED = List.of(
            "requestId",
            "requestTime",
            "httpMethod",
            "routeKey",
            "status",
            "responseLength",
            "responseLatency",
            "integrationErrorMessage");

    private final HttpApi api;

    HttpApiStack(Construct scope, String id, StackProps props, List<ServiceStack> services) {
        super(scope, id, props);
        api = HttpApi.Builder.create(this, "Api")
                .apiName("ugsys")
                .description("Everything that the contracts promise over HTTP")
                .createDefaultStage(false)
                .build();
        services.forEach(this::route);
        stage(LogGroup.Builder.create(this, "AccessLog")
                .logGroupName("/ugsys/api")
                .retention(RetentionDays.THREE_MONTHS)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build());
        Reasons.servicesAuthenticate(api);
    }

    HttpApi api() {
        return api;
    }

    private void route(ServiceStack service) {
        var name = service.service().name();
        var integration = HttpLambdaIntegration.Builder.create(service.service().title(), service.live())
                .payloadFormatVersion(PayloadFormatVersion.VERSION_2_0)
                .build();
        add("/" + name + "/{proxy+}", HttpMethod.ANY, integration);
        if (name.equals(ISSUER)) {
            add(METADATA, HttpMethod.GET, integration);
        }
    }

    private void add(String path, HttpMethod method, HttpLambdaIntegration integration) {
        api.addRoutes(AddRoutesOptions.builder()
                .path(path)
                .methods(List.of(method))
                .integration(integration)
                .build());
    }

    private void stage(LogGroup log) {
        var stage = HttpStage.Builder.create(this, "Stage")
                .httpApi(api)
                .stageName("$default")
                .autoDeploy(true)
                .throttle(ThrottleSettings.builder()
                        .rateLimit(RATE)
                        .burstLimit(BURST)
                        .build())
                .build();
        var line = LOGGED.stream()
                .map(field -> "\"" + field + "\":\"$context." + field + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        var settings = (CfnStage) stage.getNode().getDefaultChild();
        settings.setAccessLogSettings(CfnStage.AccessLogSettingsProperty.builder()
                .destinationArn(log.getLogGroupArn())
                .format(line)
                .build());
    }
}
