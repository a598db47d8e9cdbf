// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.UserActivated;

/// Keep the copy of whether the address is verified.
public interface UserActivatedHandler {
    /// An account became active.
    ///
    /// The address was verified, or a suspension was lifted. The subject is the user's id, the sequence the
    /// account's version.
    void onUserActivated(UserActivated event, EventEnvelope envelope);
}
