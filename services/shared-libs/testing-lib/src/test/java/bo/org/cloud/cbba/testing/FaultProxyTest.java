package bo.org.cloud.cbba.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sqs.SqsClient;

class FaultProxyTest {
    private final FaultProxy proxy = FaultProxy.to(Engines.sqs().port());
    private final SqsClient client = AwsClients.sqs(proxy.endpoint());

    @AfterEach
    void close() {
        client.close();
        proxy.close();
    }

    @Test
    void passesEverythingOnAtFirstAndAgainAfterAFault() {
        assertTrue(answers(Duration.ofSeconds(10)));

        proxy.refuse();
        assertThrows(SdkClientException.class, () -> answers(Duration.ofSeconds(10)));

        proxy.pass();
        assertTrue(answers(Duration.ofSeconds(10)));
    }

    @Test
    void staysSilentWhenItDrops() {
        assertTrue(answers(Duration.ofSeconds(10)));

        proxy.drop();

        assertThrows(SdkClientException.class, () -> answers(Duration.ofMillis(200)));
    }

    @Test
    void delaysBothWays() {
        assertTrue(answers(Duration.ofSeconds(10)));
        proxy.delay(Duration.ofMillis(150));

        var start = System.nanoTime();
        assertTrue(answers(Duration.ofSeconds(10)));

        assertTrue(System.nanoTime() - start >= Duration.ofMillis(300).toNanos());
    }

    private boolean answers(Duration limit) {
        return client.listQueues(request -> request.overrideConfiguration(c -> c.apiCallTimeout(limit)))
                .sdkHttpResponse()
                .isSuccessful();
    }
}
