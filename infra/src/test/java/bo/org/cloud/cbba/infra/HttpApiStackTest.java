package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HttpApiStackTest {
    private final Stacked stack = Synthesis.shared().stack("ugsys-api");

    @Test
    void routesThePrefixesAndTheMetadataAndNothingElse() {
        assertEquals(
                new TreeSet<>(Set.of(
                        "ANY /identity/{proxy+}",
                        "ANY /profiles/{proxy+}",
                        "ANY /omnichannel/{proxy+}",
                        "GET /.well-known/oauth-authorization-server/identity")),
                routes());
    }

    @Test
    void routesNeitherTheDeveloperPagesNorTheMetrics() {
        for (var hidden : Set.of("/dev", "/dev/outbox", "/metrics", "/health/ready", "/")) {
            assertTrue(routes().stream().noneMatch(route -> reaches(route, hidden)), hidden);
        }
    }

    @Test
    void reachesEveryPathOfTheContracts() throws IOException {
        for (var service : DeployedService.ALL) {
            var contract = Path.of(
                    System.getProperty("root.dir", ".."), "generated", "specs", "openapi", service.name() + ".json");
            try (var in = Files.newInputStream(contract);
                    var reader = Json.createReader(in)) {
                var paths = reader.readObject().getJsonObject("paths").keySet();
                paths.forEach(path -> assertTrue(
                        routes().stream().anyMatch(route -> reaches(route, "/" + service.name() + path)), path));
            }
        }
    }

    private static boolean reaches(String route, String path) {
        var pattern = route.substring(route.indexOf(' ') + 1);
        return pattern.endsWith("{proxy+}") ? path.startsWith(pattern.replace("{proxy+}", "")) : path.equals(pattern);
    }

    @Test
    void everyRouteIsThrottledAndLogged() {
        var stages = stack.all("AWS::ApiGatewayV2::Stage").toList();
        assertEquals(1, stages.size());
        var stage = stages.getFirst();

        assertEquals("500", stage.text("/DefaultRouteSettings/ThrottlingRateLimit"));
        assertEquals("1000", stage.text("/DefaultRouteSettings/ThrottlingBurstLimit"));
        assertTrue(stage.refersTo("/AccessLogSettings/DestinationArn", "AccessLog"));
        assertTrue(stage.text("/AccessLogSettings/Format").contains("$context.requestId"));
        // What stands in an address or in a header may be personal or a secret.
        for (var personal : Set.of("identity.sourceIp", "path", "authorizer", "userAgent")) {
            assertTrue(!stage.text("/AccessLogSettings/Format").contains("$context." + personal), personal);
        }
    }

    @Test
    void everyIntegrationSpeaksTheFormatThatFunctionsRead() {
        stack.all("AWS::ApiGatewayV2::Integration")
                .forEach(each -> assertEquals("2.0", each.text("PayloadFormatVersion")));
    }

    private Set<String> routes() {
        return stack.all("AWS::ApiGatewayV2::Route")
                .map(route -> route.text("RouteKey"))
                .collect(Texts.sorted());
    }
}
