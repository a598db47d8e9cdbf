package bo.org.cloud.cbba.store;

import java.time.Instant;

/// The right to do alone what a name stands for.
///
/// @param owner who holds it, e.g. a random id of the instance
/// @param fence grows with each change of hands
/// @param until when it ends unless renewed
public record Lease(String name, String owner, long fence, Instant until) {}
