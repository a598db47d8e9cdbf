package bo.org.cloud.cbba.crash;

import bo.org.cloud.cbba.profiles.adapter.tokens.HmacUnsubscribeTokens;
import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import bo.org.cloud.cbba.store.SharedSecrets;
import bo.org.cloud.cbba.testing.Engines;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The member of [EveryOperation], and what she needs from behind the contracts.
record Ana(Ground ground) {
    static final String EMAIL = "ana@example.org";

    String credentials() {
        return "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(EMAIL, MemberStory.PASSWORD);
    }

    /// Of the second mail: resending makes the first void.
    String newestToken() {
        return ground.awaitMails(EMAIL, 2).getLast();
    }

    String id() {
        return Items.of(ground.stores(), ground.stores().identity().addresses(), "email")
                .text(EMAIL, "user_id");
    }

    /// No operation gives roles yet.
    void beAdministrator() {
        Engines.dynamoDbClient()
                .updateItem(update -> update.tableName(
                                ground.stores().identity().users().name())
                        .key(Map.of("user_id", AttributeValue.fromS(id())))
                        .updateExpression("SET #roles = list_append(#roles, :admin)")
                        .expressionAttributeNames(Map.of("#roles", "roles"))
                        .expressionAttributeValues(
                                Map.of(":admin", AttributeValue.fromL(List.of(AttributeValue.fromS("admin"))))));
    }

    String unsubscribeToken() {
        var secrets = new SharedSecrets(
                Engines.dynamoDbClient(), ground.stores().profiles().store(), FileKeyWrapping.at(ground.keys()));
        var wish = new UnsubscribeTokens.Wish(UUID.fromString(id()), Category.CAMPAIGNS, Channel.EMAIL);
        return new HmacUnsubscribeTokens(secrets.load("unsubscribe-key"))
                .issue(wish, Instant.now().plus(Duration.ofHours(1)));
    }
}
