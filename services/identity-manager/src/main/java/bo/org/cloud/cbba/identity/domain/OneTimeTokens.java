package bo.org.cloud.cbba.identity.domain;

import java.util.Optional;

/// The mailed tokens, one per person and purpose. Writes are enlisted in the call's unit of work.
public interface OneTimeTokens {
    Optional<OneTimeToken> find(OneTimeToken.Purpose purpose, UserId user);

    /// Enlists the token in place of any earlier one for the same person and purpose.
    void put(OneTimeToken token);

    /// Enlists that `token` is used, on the condition that it is stored and was not.
    void use(OneTimeToken token, OneTimeToken used);
}
