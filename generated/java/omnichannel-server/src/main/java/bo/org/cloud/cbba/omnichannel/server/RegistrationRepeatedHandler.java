// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.server;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.RegistrationRepeated;

/// Tell the owner of an account that somebody registered with their address.
public interface RegistrationRepeatedHandler {
    /// Somebody registered an address that has an account.
    ///
    /// The call was answered like any other registration; the owner of the account is told by mail. The subject is
    /// the attempt's id.
    void onRegistrationRepeated(RegistrationRepeated event, EventEnvelope envelope);
}
