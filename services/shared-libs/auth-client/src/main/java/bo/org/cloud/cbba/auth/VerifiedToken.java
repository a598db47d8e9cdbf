package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.Caller;
import java.time.Instant;

/// A token that passed every check that does not change with time.
///
/// @param expiresAt from then on it proves nothing
/// @param traces what a revocation may name
record VerifiedToken(Caller caller, Instant issuedAt, Instant notBefore, Instant expiresAt, Revocations.Traces traces) {
    static VerifiedToken of(Caller caller, String id, Instant issuedAt, Instant notBefore, Instant expiresAt) {
        return new VerifiedToken(caller, issuedAt, notBefore, expiresAt, Revocations.Traces.of(caller, id));
    }
}
