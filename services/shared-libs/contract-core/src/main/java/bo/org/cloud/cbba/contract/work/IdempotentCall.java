package bo.org.cloud.cbba.contract.work;

/// A call with an `Idempotency-Key`.
///
/// @param scope caller, operationId and a hash of the key
/// @param fingerprint HMAC-SHA-256 of method, path, content type and raw body under the key, in hex
public record IdempotentCall(String scope, String fingerprint) {}
