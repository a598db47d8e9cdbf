// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.event.Event;

/// What happened to accounts (`identity.user.*`: the whole account as it is afterwards, with the names of the
/// fields that changed) and to attempts to get in (`identity.auth.*`: facts of their own, each with sequence
/// 1).
public sealed interface IdentityEvent extends Event
        permits AccountLocked,
                LoginFailed,
                LoginSucceeded,
                RegistrationRepeated,
                SessionRevoked,
                UserActivated,
                UserCreated,
                UserUpdated,
                VerificationRequested {}
