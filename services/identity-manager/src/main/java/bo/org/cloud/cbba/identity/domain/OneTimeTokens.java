package bo.org.cloud.cbba.identity.domain;

import java.util.Optional;

/// The mailed tokens, one per person and purpose. Writes are enlisted in the call's unit of work.
public interface OneTimeTokens {
    Optional<OneTimeToken> find(OneTimeToken.Purpose purpose, UserId user);

    /// Enlists the token on the condition that nothing but `earlier` is stored for its person and purpose.
    void put(Optional<OneTimeToken> earlier, OneTimeToken token);

    /// Enlists that `token` is used, on the condition that it is stored and was not.
    void use(OneTimeToken token, OneTimeToken used);
}
