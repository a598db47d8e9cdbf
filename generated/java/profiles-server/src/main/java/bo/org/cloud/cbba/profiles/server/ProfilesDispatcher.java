// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.event.EventDispatcher;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.event.Subscription.Mode;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.identity.event.UserActivated;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import java.util.List;

/// Hands each event that profiles consumes to its one handler.
public final class ProfilesDispatcher implements EventDispatcher {
    private static final List<Subscription> SUBSCRIPTIONS = List.of(
            to(UserCreated.TYPE, Mode.PROJECT),
            to(UserUpdated.TYPE, Mode.PROJECT),
            to(UserActivated.TYPE, Mode.PROJECT));

    private final UserCreatedHandler userCreated;
    private final UserUpdatedHandler userUpdated;
    private final UserActivatedHandler userActivated;

    public ProfilesDispatcher(
            UserCreatedHandler userCreated, UserUpdatedHandler userUpdated, UserActivatedHandler userActivated) {
        this.userCreated = userCreated;
        this.userUpdated = userUpdated;
        this.userActivated = userActivated;
    }

    @Override
    public List<Subscription> subscriptions() {
        return SUBSCRIPTIONS;
    }

    @Override
    public boolean isSensitive(String eventType) {
        return switch (eventType) {
            case "identity.user.created" -> UserCreated.TYPE.sensitive();
            case "identity.user.updated" -> UserUpdated.TYPE.sensitive();
            case "identity.user.activated" -> UserActivated.TYPE.sensitive();
            default -> throw notSubscribed(eventType);
        };
    }

    @Override
    public void dispatch(EventEnvelope envelope, String payload) {
        switch (envelope.eventType()) {
            case "identity.user.created" ->
                userCreated.onUserCreated(Json.readTolerantly(UserCreated.TYPE.codec(), payload), envelope);
            case "identity.user.updated" ->
                userUpdated.onUserUpdated(Json.readTolerantly(UserUpdated.TYPE.codec(), payload), envelope);
            case "identity.user.activated" ->
                userActivated.onUserActivated(Json.readTolerantly(UserActivated.TYPE.codec(), payload), envelope);
            default -> throw notSubscribed(envelope.eventType());
        }
    }

    private static IllegalArgumentException notSubscribed(String eventType) {
        return new IllegalArgumentException("not subscribed to " + eventType);
    }

    private static Subscription to(EventType<?> type, Mode mode) {
        return new Subscription("profiles", type.source(), type.name(), mode);
    }
}
