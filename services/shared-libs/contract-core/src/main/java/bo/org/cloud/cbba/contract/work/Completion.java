package bo.org.cloud.cbba.contract.work;

/// The answer to remember for a claimed key, stored in the same commit as the effect.
public record Completion(IdempotentCall call, long fence, StoredAnswer answer) {}
