package bo.org.cloud.cbba.codegen.resolve;

import java.util.ArrayList;
import java.util.List;

/// One `receive` operation: a service that consumes another's event.
///
/// @param operation as written, in the consumer's file
/// @param message what it receives, in the producer's file
record TerseSubscription(Spot operation, Spot message) {
    /// All whose message exists, in the order of files and lines.
    static List<TerseSubscription> of(SpecSet specs, References references) {
        var subscriptions = new ArrayList<TerseSubscription>();
        for (var file : specs.eventServices()) {
            for (var operation : file.top().get("operations").fields()) {
                if (operation.text("action").equals("receive")) {
                    for (var message : operation.get("messages").items()) {
                        references
                                .follow(message)
                                .ifPresent(found -> subscriptions.add(new TerseSubscription(operation, found)));
                    }
                }
            }
        }
        return subscriptions;
    }

    String consumer() {
        return operation.file().top().text("x-service");
    }

    String source() {
        return message.file().top().text("x-source");
    }

    String eventType() {
        return message.text("name");
    }

    String mode() {
        return operation.text("x-consumes");
    }

    boolean isSensitive() {
        return message.isTrue("x-sensitive");
    }
}
