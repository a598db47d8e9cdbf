package bo.org.cloud.cbba.contract.work;

/// A call with an `Idempotency-Key`.
///
/// @param scope caller, operationId and key
/// @param fingerprint SHA-256 of method, path, content type and raw body, in hex
public record IdempotentCall(String scope, String fingerprint) {}
