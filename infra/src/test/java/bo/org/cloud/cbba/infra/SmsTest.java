package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.testing.Engines;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.SnsException;

/// SMS through SNS: the call that an adapter makes, for as long as there is none.
class SmsTest {
    private static final URI SENT =
            Engines.localStack().endpoint().resolve("/_aws/sns/sms-messages?accountId=000000000000&region=us-east-1");
    private static SnsClient sns;

    @BeforeAll
    static void open() {
        sns = DeployedCloud.open(SnsClient.builder(), Engines.localStack().endpoint());
    }

    @AfterAll
    static void close() {
        sns.close();
    }

    @Test
    void carriesTextToANumber() throws IOException {
        var number = "+59170712345";
        var receipt = sns.publish(request -> request.phoneNumber(number)
                .message("Tu código: ñandú 123")
                .messageAttributes(Map.of(
                        "AWS.SNS.SMS.SMSType",
                        MessageAttributeValue.builder()
                                .dataType("String")
                                .stringValue("Transactional")
                                .build())));

        var sent = sentTo(number);
        assertEquals(1, sent.size());
        assertEquals("Tu código: ñandú 123", sent.getJsonObject(0).getString("Message"));
        assertEquals(receipt.messageId(), sent.getJsonObject(0).getString("MessageId"));
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThrows(
                SnsException.class,
                () -> sns.publish(request -> request.phoneNumber("no number").message("x")));
    }

    private static JsonArray sentTo(String number) throws IOException {
        try (var in = SENT.toURL().openStream();
                var reader = Json.createReader(in)) {
            JsonObject all = reader.readObject().getJsonObject("sms_messages");
            return all.getJsonArray(number);
        }
    }
}
