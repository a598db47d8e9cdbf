package bo.org.cloud.cbba.identity.domain;

import java.util.Optional;

/// The stored passwords. Writes are enlisted in the call's unit of work.
public interface Passwords {
    Optional<PasswordHash> find(UserId user);

    /// Enlists `next` in place of whatever is stored.
    void put(UserId user, PasswordHash next);

    /// Enlists `next` on the condition that `current` is stored.
    void replace(UserId user, PasswordHash current, PasswordHash next);
}
