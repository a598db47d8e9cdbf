package bo.org.cloud.cbba.pact;

import bo.org.cloud.cbba.events.SqsClients;
import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.profiles.adapter.dynamodb.DynamoProfiles;
import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.running.Mailbox;
import bo.org.cloud.cbba.running.RunningPlatform;
import bo.org.cloud.cbba.store.DynamoClients;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoOptions;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;

/// The running services as consumers: messages go into their queues, and what they made of them is looked up.
final class Consumers {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Consumers() {}

    static void deliver(String consumer, String message) {
        try (var sqs = SqsClients.open("us-east-1", Optional.of(engine("sqs")))) {
            var queue = sqs.getQueueUrl(request -> request.queueName("ugsys-" + consumer))
                    .queueUrl();
            sqs.sendMessage(request -> request.queueUrl(queue).messageBody(message));
        }
    }

    /// Delivers a sensitive event: the pact is about what the handler reads, and on its way that is encrypted.
    static void deliverSealed(String consumer, String message) {
        deliver(consumer, Envelopes.sealed(message));
    }

    static JsonObject awaitMail(String address) {
        return new Mailbox(RunningPlatform.address(), address).await(1);
    }

    static Profile awaitProfile(UUID id) {
        try (var store = DynamoClients.open(DynamoOptions.local(engine("dynamodb")))) {
            var profiles = new DynamoProfiles(new DynamoItems(store), new ProfilesResources(ProfilesResources.SERVICE));
            return Awaitility.await("profile " + id)
                    .atMost(LIMIT)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> profiles.find(id), Optional::isPresent)
                    .orElseThrow();
        }
    }

    private static URI engine(String name) {
        RunningPlatform.address();
        return URI.create("http://127.0.0.1:" + RunningPlatform.doors().behind(name));
    }
}
