// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.server;

import bo.org.cloud.cbba.contract.event.EventDispatcher;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.event.Subscription.Mode;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;
import bo.org.cloud.cbba.identity.event.VerificationRequested;
import java.util.List;

/// Hands each event that omnichannel consumes to its one handler.
public final class OmnichannelDispatcher implements EventDispatcher {
    private static final List<Subscription> SUBSCRIPTIONS =
            List.of(to(VerificationRequested.TYPE, Mode.REACT), to(RegistrationRepeated.TYPE, Mode.REACT));

    private final VerificationRequestedHandler verificationRequested;
    private final RegistrationRepeatedHandler registrationRepeated;

    public OmnichannelDispatcher(
            VerificationRequestedHandler verificationRequested, RegistrationRepeatedHandler registrationRepeated) {
        this.verificationRequested = verificationRequested;
        this.registrationRepeated = registrationRepeated;
    }

    @Override
    public List<Subscription> subscriptions() {
        return SUBSCRIPTIONS;
    }

    @Override
    public boolean isSensitive(String eventType) {
        return switch (eventType) {
            case "identity.auth.verification_requested" -> VerificationRequested.TYPE.sensitive();
            case "identity.auth.registration_repeated" -> RegistrationRepeated.TYPE.sensitive();
            default -> throw notSubscribed(eventType);
        };
    }

    @Override
    public void dispatch(EventEnvelope envelope, String payload) {
        switch (envelope.eventType()) {
            case "identity.auth.verification_requested" ->
                verificationRequested.onVerificationRequested(
                        Json.readTolerantly(VerificationRequested.TYPE.codec(), payload), envelope);
            case "identity.auth.registration_repeated" ->
                registrationRepeated.onRegistrationRepeated(
                        Json.readTolerantly(RegistrationRepeated.TYPE.codec(), payload), envelope);
            default -> throw notSubscribed(envelope.eventType());
        }
    }

    private static IllegalArgumentException notSubscribed(String eventType) {
        return new IllegalArgumentException("not subscribed to " + eventType);
    }

    private static Subscription to(EventType<?> type, Mode mode) {
        return new Subscription("omnichannel", type.source(), type.name(), mode);
    }
}
