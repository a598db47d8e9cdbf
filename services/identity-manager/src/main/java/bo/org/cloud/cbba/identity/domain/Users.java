package bo.org.cloud.cbba.identity.domain;

import java.util.Optional;

/// The accounts. Writes are enlisted in the call's unit of work.
public interface Users {
    Optional<User> find(UserId id);

    Optional<User> findByEmail(EmailAddress email);

    /// Enlists a new account with its password, on the condition that nobody has the address.
    void add(User user, PasswordHash password);

    /// Enlists `next` on the condition that the stored account is still at the version of `current`.
    void replace(User current, User next);
}
