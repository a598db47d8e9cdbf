// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.UserCreated;

/// Begin a profile for whoever registers.
public interface UserCreatedHandler {
    /// Somebody registered.
    ///
    /// The account exists and waits for its address to be verified. The subject is the user's id, the sequence the
    /// account's version.
    void onUserCreated(UserCreated event, EventEnvelope envelope);
}
