package bo.org.cloud.cbba.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.lambda.RefusedEventException.Code;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a function takes and what it refuses, with which code.
class RecognitionTest {
    private final AtomicInteger sweeps = new AtomicInteger();
    private final LambdaFunction function =
            new LambdaFunction(Triggers.none().schedule("relay-sweep", sweeps::incrementAndGet)) {};

    @Test
    void aScheduleFiresByItsName() throws IOException {
        assertEquals("{}", invoke(ScheduleTrigger.input("relay-sweep")));
        assertEquals(1, sweeps.get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        MALFORMED_EVENT            | not json
        MALFORMED_EVENT            | []
        MALFORMED_EVENT            | {"requestContext": {}, "version": 2}
        MALFORMED_EVENT            | {"Records": []}
        MALFORMED_EVENT            | {"Records": {}}
        MALFORMED_EVENT            | {"Records": ["x"]}
        MALFORMED_EVENT            | {"Records": [{}]}
        MALFORMED_EVENT            | {"ugsys_schedule": 7}
        UNKNOWN_TRIGGER            | {}
        UNKNOWN_TRIGGER            | {"detail-type": "Scheduled Event", "source": "aws.events"}
        UNKNOWN_TRIGGER            | {"Records": [{"eventSource": "aws:s3"}]}
        UNKNOWN_TRIGGER            | {"requestContext": {}, "Records": [{}], "version": "2.0"}
        UNSUPPORTED_PAYLOAD_FORMAT | {"requestContext": {}, "version": "1.0", "httpMethod": "GET"}
        UNSUPPORTED_PAYLOAD_FORMAT | {"requestContext": {"elb": {}}, "httpMethod": "GET"}
        TRIGGER_NOT_SERVED         | {"requestContext": {}, "version": "2.0"}
        TRIGGER_NOT_SERVED         | {"Records": [{"eventSource": "aws:sqs"}]}
        TRIGGER_NOT_SERVED         | {"Records": [{"eventSource": "aws:dynamodb"}]}
        UNKNOWN_SCHEDULE           | {"ugsys_schedule": "drop-tables"}
        """)
    void whatItDoesNotDoIsRefusedWithACode(Code code, String event) {
        var refused = assertThrows(RefusedEventException.class, () -> invoke(event));
        assertEquals(code, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).startsWith(code + ": "));
        assertEquals(0, sweeps.get());
    }

    @Test
    void whatIsPrimedIsPrimedBeforeTheSnapshotAndNeverOtherwise() throws Exception {
        var primed = new AtomicInteger();
        var snapshot = Snapshot.register(java.util.List.of(primed::incrementAndGet));
        assertEquals(0, primed.get());
        snapshot.beforeCheckpoint(org.crac.Core.getGlobalContext());
        assertTrue(primed.get() > 1);
        assertTrue(snapshot.isTaken());
    }

    private String invoke(String event) throws IOException {
        var context = (Context) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Context.class}, (_, _, _) -> "a request");
        var answer = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, context);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
