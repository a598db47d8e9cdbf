package bo.org.cloud.cbba.store;

import java.util.UUID;

/// Wraps the data key of one event with a key that never leaves its keeper (KMS, or a file locally).
public interface KeyWrapping {
    /// Wraps a data key.
    ///
    /// @param eventId bound to the result: another event's id does not unwrap it
    byte[] wrap(byte[] dataKey, UUID eventId);

    /// Gives the data key back.
    ///
    /// @throws IllegalArgumentException if it was not wrapped by this key for this event
    byte[] unwrap(byte[] wrapped, UUID eventId);
}
