// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.UserUpdated;

/// Keep the copies of name, address and language.
public interface UserUpdatedHandler {
    /// An account changed.
    ///
    /// For instance because somebody registered again, with another name, before verifying. The subject is the
    /// user's id, the sequence the account's version.
    void onUserUpdated(UserUpdated event, EventEnvelope envelope);
}
