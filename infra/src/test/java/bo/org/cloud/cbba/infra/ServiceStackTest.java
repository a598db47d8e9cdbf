package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.store.KeyGrant;
import bo.org.cloud.cbba.store.ScheduleSpec;
import bo.org.cloud.cbba.store.TableSpec;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceStackTest {
    private static final String MAPPING = "AWS::Lambda::EventSourceMapping";
    // Those that know no resource.
    private static final Set<String> WITHOUT_RESOURCE = Set.of(
            "xray:PutTraceSegments",
            "xray:PutTelemetryRecords",
            "dynamodb:ListStreams",
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:DeleteNetworkInterface");

    static List<DeployedService> services() {
        return DeployedService.ALL;
    }

    private static Stacked stack(DeployedService service) {
        return Synthesis.shared().stack(service.functionName());
    }

    @ParameterizedTest
    @MethodSource("services")
    void theFunctionStartsFromASnapshotAndEndsBeforeItsMessagesAreSeenAgain(DeployedService service) {
        var function = stack(service).one("AWS::Lambda::Function", "FunctionName", service.functionName());

        assertEquals("java25", function.text("Runtime"));
        assertEquals("[\"arm64\"]", function.text("Architectures"));
        assertEquals("PublishedVersions", function.text("/SnapStart/ApplyOn"));
        assertEquals("bo.org.cloud.cbba." + service.name() + ".LambdaMain", function.text("Handler"));
        assertEquals("Active", function.text("/TracingConfig/Mode"));
        assertTrue(Integer.parseInt(function.text("Timeout")) < EventQueues.VISIBILITY_SECONDS);
        assertEquals(
                service.resources().database().isPresent(),
                !function.text("VpcConfig").isEmpty());
        assertEquals(1, stack(service).all("AWS::Lambda::Function").count(), "no function of CDK's own");
        assertEquals(
                "live",
                stack(service).all("AWS::Lambda::Alias").findAny().orElseThrow().text("Name"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void itsQueueAndItsFollowedTablesCallItAndAreToldWhatFailed(DeployedService service) {
        var consumes =
                SubscriptionTable.ALL.stream().anyMatch(each -> each.consumer().equals(service.name()));
        var followed = service.resources().tables().stream()
                .filter(TableSpec::streamed)
                .toList();
        var mappings = stack(service).all(MAPPING).toList();

        assertEquals((consumes ? 1 : 0) + followed.size(), mappings.size());
        mappings.forEach(each -> {
            assertEquals("[\"ReportBatchItemFailures\"]", each.text("FunctionResponseTypes"));
            assertTrue(each.text("FunctionName").endsWith("\":live\"]]}"), each.text("FunctionName"));
        });
        assertEquals(
                consumes,
                mappings.stream().anyMatch(each -> each.refersTo("EventSourceArn", service.title() + "Queue")));
        followed.forEach(table -> assertTrue(mappings.stream()
                .anyMatch(each -> each.refersTo("EventSourceArn", Names.title(table.name()))
                        && each.text("StartingPosition").equals("TRIM_HORIZON"))));
    }

    @ParameterizedTest
    @MethodSource("services")
    void itsSchedulesAreTheDeclaredOnes(DeployedService service) {
        var schedules = stack(service).all("AWS::Scheduler::Schedule").toList();

        assertEquals(
                service.resources().schedules().stream()
                        .map(each -> "{\"ugsys_schedule\":\"" + each.name() + "\"}")
                        .collect(Texts.sorted()),
                schedules.stream().map(each -> each.text("/Target/Input")).collect(Texts.sorted()));
        schedules.forEach(each -> assertTrue(each.text("ScheduleExpression").startsWith("rate(")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void itsFunctionKnowsEachSchedule(DeployedService service) throws IOException {
        var main = Path.of(
                System.getProperty("root.dir", ".."),
                "services",
                service.module(),
                "src/main/java",
                service.handler().replace('.', '/') + ".java");
        var known = Pattern.compile("\\.schedule\\(\"([a-z-]+)\"")
                .matcher(Files.readString(main))
                .results()
                .map(match -> match.group(1))
                .collect(Texts.sorted());

        assertEquals(
                known,
                service.resources().schedules().stream().map(ScheduleSpec::name).collect(Texts.sorted()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void itMayTouchItsOwnTablesAndKeysAndNoOthers(DeployedService service) {
        var allowed = statements(service).map(JsonObject::toString).toList();
        for (var other : DeployedService.ALL) {
            for (var table : other.resources().tables()) {
                var mentioned = allowed.stream()
                        .anyMatch(each -> each.contains(":ExportsOutputFnGetAtt" + Names.title(table.name())));
                assertEquals(other.equals(service), mentioned, service.name() + " and " + table.name());
            }
        }
        for (var act : List.of(KeyGrant.Act.WRAP, KeyGrant.Act.UNWRAP)) {
            assertEquals(
                    service.resources().keys().stream()
                            .filter(grant -> grant.acts().contains(act))
                            .map(grant -> Names.title(grant.key()))
                            .collect(Texts.sorted()),
                    keysWith(service, act == KeyGrant.Act.WRAP ? "kms:Encrypt" : "kms:Decrypt"));
        }
    }

    private static Set<String> keysWith(DeployedService service, String action) {
        return statements(service)
                .filter(statement -> actions(statement).contains(action))
                .map(statement -> String.valueOf(statement.get("Resource")))
                .map(resource -> resource.replaceAll(".*FnGetAtt([A-Za-z]+)Key[0-9A-F]{8}Arn.*", "$1"))
                .collect(Texts.sorted());
    }

    @ParameterizedTest
    @MethodSource("services")
    void aWildcardStandsOnlyWhereActionsKnowNoResource(DeployedService service) {
        var wide = statements(service)
                .filter(statement -> String.valueOf(statement.get("Resource")).equals("\"*\""))
                .flatMap(statement -> actions(statement).stream())
                .collect(Collectors.toSet());

        assertTrue(WITHOUT_RESOURCE.containsAll(wide), () -> "for all resources: " + wide);
        statements(service)
                .flatMap(statement -> actions(statement).stream())
                .forEach(action -> assertTrue(!action.contains("*"), action));
    }

    private static Stream<JsonObject> statements(DeployedService service) {
        return stack(service)
                .all("AWS::IAM::Policy")
                .flatMap(policy -> policy.list("/PolicyDocument/Statement").stream())
                .map(JsonValue::asJsonObject);
    }

    private static List<String> actions(JsonObject statement) {
        var action = statement.get("Action");
        return action instanceof JsonArray several
                ? several.getValuesAs(JsonString::getString)
                : List.of(statement.getString("Action"));
    }
}
