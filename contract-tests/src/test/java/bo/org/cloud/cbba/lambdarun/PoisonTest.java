package bo.org.cloud.cbba.lambdarun;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.LambdaRuntimeApi.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// Bad input to running functions: refused, or dead-lettered with its reason while the batch goes on.
class PoisonTest {
    private final LambdaPlatform platform = LambdaPlatform.running();
    private final String email = "luz-" + UUID.randomUUID() + "@example.org";

    @Test
    void poisonIsBuriedWithItsReasonAndTheBatchGoesOn() {
        platform.carryEvents();
        register();
        // The stream is left alone here: the schedule finds what it did not carry.
        assertFalse(platform.identity()
                .invoke("{\"ugsys_schedule\":\"relay-sweep\"}")
                .failed());
        var queue = platform.queue("omnichannel");
        var real = await("the mail's event")
                .atMost(Duration.ofSeconds(30))
                .until(() -> receive(queue), Optional::isPresent)
                .orElseThrow();

        var batch = new ArrayList<Message>();
        batch.add(poison("no envelope at all"));
        batch.add(poison(
                real.body().replaceFirst("\"event_type\":\"[^\"]+\"", "\"event_type\":\"identity.never.heard\"")));
        batch.add(poison(
                real.body().replaceFirst("\"event_id\":\"[^\"]+\"", "\"event_id\":\"" + UUID.randomUUID() + "\"")));
        batch.add(real);
        var before = reasons();
        var answer = platform.omnichannel().invoke(queue.event(batch));

        assertFalse(answer.failed(), answer.body());
        assertEquals(Set.of(), QueueMapping.failed(answer.body()));
        // the third: a sensitive payload is bound to the id of its event
        assertEquals(
                Set.of("INVALID_ENVELOPE", "NOT_SUBSCRIBED", "UNDECIPHERABLE"),
                reasons().stream().filter(reason -> !before.contains(reason)).collect(Collectors.toSet()));
        assertEquals(1, platform.mails().newest(Optional.of(email), 9).size());

        // Lambda may send a batch twice; what was applied is known by its id.
        assertFalse(platform.omnichannel().invoke(queue.event(List.of(real))).failed());
        assertEquals(1, platform.mails().newest(Optional.of(email), 9).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        MALFORMED_EVENT            | "text"
        UNKNOWN_TRIGGER            | {"hello": "world"}
        UNSUPPORTED_PAYLOAD_FORMAT | {"requestContext": {}, "version": "1.0"}
        TRIGGER_NOT_SERVED         | {"Records": [{"eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:r:1:q"}]}
        FOREIGN_SOURCE             | {"Records": [{"eventSource": "aws:dynamodb", "eventSourceARN": "arn:a:table/other/stream/1"}]}
        UNKNOWN_SCHEDULE           | {"ugsys_schedule": "delivery"}
        """)
    void aFunctionSaysWhatItRefusesAndLivesOn(String code, String event) {
        var outcome = platform.identity().invoke(event);
        assertTrue(outcome.failed(), outcome.body());
        assertTrue(outcome.body().contains(code + ": "), outcome.body());
        assertEquals(200, status(keys()));
    }

    @Test
    void aTruncatedBodyAndAnUnsignedTokenAreAnsweredAsProblems() {
        var truncated = call("POST", "/identity/api/v1/auth/login", "\"content-length\":\"900\"", "{\\\"email\\\":");
        assertEquals(400, status(truncated));
        assertTrue(truncated.body().contains("BAD_REQUEST"), truncated.body());

        // {"alg":"none"}.{"sub":"somebody"} without a signature
        var unsigned = call(
                "GET",
                "/identity/api/v1/me",
                "\"authorization\":\"Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lYm9keSJ9.\"",
                "");
        assertEquals(401, status(unsigned));
        assertTrue(unsigned.body().contains("UNAUTHENTICATED"), unsigned.body());
    }

    private Outcome keys() {
        return call("GET", "/identity/.well-known/jwks.json", "\"accept\":\"*/*\"", "");
    }

    private Outcome call(String method, String path, String header, String body) {
        return platform.identity().invoke("""
            {"version":"2.0","rawPath":"%s","rawQueryString":"","headers":{%s},"isBase64Encoded":false,"body":"%s",
            "requestContext":{"stage":"$default","http":{"method":"%s","sourceIp":"192.0.2.7"}}}\
            """.formatted(path, header, body, method));
    }

    private static int status(Outcome outcome) {
        assertFalse(outcome.failed(), outcome.body());
        return HttpApiEvents.read(outcome.body()).getInt("statusCode");
    }

    private void register() {
        new IdentityClient(platform.client("identity"))
                .register(RegisterRequest.builder()
                        .email(email)
                        .password("el puente de Recoleta a las seis")
                        .fullName("Luz Mamani")
                        .build());
    }

    private static Optional<Message> receive(QueueMapping queue) {
        var sqs = Engines.sqsClient();
        var url = sqs.getQueueUrl(request -> request.queueName(queue.name())).queueUrl();
        return sqs
                .receiveMessage(request -> request.queueUrl(url)
                        .maxNumberOfMessages(1)
                        .messageSystemAttributeNames(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT))
                .messages()
                .stream()
                .findFirst();
    }

    private static Message poison(String body) {
        return Message.builder()
                .messageId(UUID.randomUUID().toString())
                .receiptHandle(UUID.randomUUID().toString())
                .body(body)
                .attributesWithStrings(java.util.Map.of("ApproximateReceiveCount", "1"))
                .build();
    }

    private List<String> reasons() {
        return platform.deadLetters("omnichannel").peek().stream()
                .map(letter -> letter.reason())
                .toList();
    }
}
