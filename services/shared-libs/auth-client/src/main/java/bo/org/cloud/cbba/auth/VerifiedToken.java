package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.Caller;
import java.time.Instant;

/// A token that passed every check that does not change with time.
///
/// @param id `jti`
/// @param expiresAt from then on it proves nothing
record VerifiedToken(Caller caller, String id, Instant issuedAt, Instant notBefore, Instant expiresAt) {}
