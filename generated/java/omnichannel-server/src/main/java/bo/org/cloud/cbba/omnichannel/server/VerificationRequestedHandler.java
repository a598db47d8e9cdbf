// Generated from specs/asyncapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.server;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.VerificationRequested;

/// Mail the verification link.
public interface VerificationRequestedHandler {
    /// An address is to be verified.
    ///
    /// Made for the service that mails the link, and encrypted for it alone: the token is the proof. The subject is
    /// the user's id; an event with a later `expires_at` makes the earlier link void.
    void onVerificationRequested(VerificationRequested event, EventEnvelope envelope);
}
