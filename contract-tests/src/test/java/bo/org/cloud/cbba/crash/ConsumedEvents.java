package bo.org.cloud.cbba.crash;

import bo.org.cloud.cbba.testing.Engines;
import java.util.stream.Stream;

/// Each event had its effect, once: projections are as their source, everybody has one mail, nothing was
/// given up.
final class ConsumedEvents {
    private ConsumedEvents() {}

    static Stream<String> broken(Evidence evidence) {
        return Stream.of(projections(evidence.stores()), mails(evidence.stores()), deadLetters(evidence.ground()))
                .flatMap(lines -> lines);
    }

    private static Stream<String> projections(Stores stores) {
        var users = Items.of(stores, stores.identity().users(), "user_id");
        var profiles = Items.of(stores, stores.profiles().profiles(), "user_id");
        return users.all().keySet().stream()
                .filter(id -> !projection(profiles, id)
                        .equals(users.text(id, "email") + " "
                                + users.text(id, "status").equals("ACTIVE")))
                .map(id -> "the profile of %s knows \"%s\" of %s"
                        .formatted(id, projection(profiles, id), users.all().get(id)));
    }

    private static String projection(Items profiles, String id) {
        return profiles.text(id, "email") + " " + profiles.text(id, "email_verified");
    }

    private static Stream<String> mails(Stores stores) {
        return stores.items(stores.identity().users()).stream()
                .map(user -> Items.text(user, "email"))
                .filter(email -> stores.mailsTo(email).size() != 1)
                .map(email -> "%d mails to %s and not one"
                        .formatted(stores.mailsTo(email).size(), email));
    }

    private static Stream<String> deadLetters(Ground ground) {
        return Ground.consumers().stream()
                .filter(consumer -> !Engines.sqsClient()
                        .receiveMessage(request -> request.queueUrl(ground.deadLetterUrl(consumer)))
                        .messages()
                        .isEmpty())
                .map(consumer -> "dead letters of " + consumer);
    }
}
