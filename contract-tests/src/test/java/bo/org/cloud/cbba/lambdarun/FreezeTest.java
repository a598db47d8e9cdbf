package bo.org.cloud.cbba.lambdarun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.testing.LambdaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is special about a process that stands still between invocations, and about one that began as a snapshot.
class FreezeTest {
    private final LambdaPlatform platform = LambdaPlatform.running();

    @Test
    void everyLineOfAnInvocationIsOutWhenItIsFrozen() throws IOException {
        try (var function = platform.anotherIdentity(Map.of(), List.of(), "frozen")) {
            function.api().awaitReady();
            for (var call = 0; call < 20; call++) {
                var id = "call-" + UUID.randomUUID();
                assertFalse(keys(function, id).failed());
                function.freeze(true);
                assertTrue(
                        Files.readString(LambdaPlatform.log("frozen")).contains(id), "the access log's line of " + id);
                function.freeze(false);
            }
        }
    }

    @Test
    void aSnapshotIsPrimedAndServesAfterItsRestore() throws IOException {
        var snapStart = Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        // as the managed runtime has it: its own hooks stand behind org.crac
        var hooks = List.of("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
        try (var function = platform.anotherIdentity(snapStart, hooks, "restored")) {
            function.api().awaitSnapshot();
            function.api().awaitReady();
            assertTrue(Files.readString(LambdaPlatform.log("restored")).contains("primed for a snapshot"));
            assertEquals(
                    200, HttpApiEvents.read(keys(function, "restored").body()).getInt("statusCode"));
        }
    }

    private static bo.org.cloud.cbba.testing.LambdaRuntimeApi.Outcome keys(LambdaProcess function, String requestId) {
        return function.invoke("""
            {"version":"2.0","rawPath":"/identity/.well-known/jwks.json","headers":{"x-request-id":"%s"},
            "requestContext":{"stage":"$default","http":{"method":"GET","sourceIp":"192.0.2.7"}}}\
            """.formatted(requestId));
    }
}
