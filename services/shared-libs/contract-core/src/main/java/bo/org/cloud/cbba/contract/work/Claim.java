package bo.org.cloud.cbba.contract.work;

import java.time.Duration;

/// What became of the wish to run an idempotent call.
public sealed interface Claim {
    /// It is ours to run; `fence` proves it at the commit.
    record Claimed(long fence) implements Claim {}

    /// It ran before and succeeded: answer this again.
    record Replay(StoredAnswer answer) implements Claim {}

    /// It runs elsewhere; its lease ends in `retryAfter` at the latest.
    record InProgress(Duration retryAfter) implements Claim {}

    /// The key was used for another call.
    record KeyReused() implements Claim {}
}
