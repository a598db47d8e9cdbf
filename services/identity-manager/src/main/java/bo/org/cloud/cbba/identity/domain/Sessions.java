package bo.org.cloud.cbba.identity.domain;

import java.util.Optional;

/// The logins. Writes are enlisted in the call's unit of work.
public interface Sessions {
    Optional<Session> find(SessionId id);

    void add(Session session);

    /// Enlists `next` on the condition that the stored session is still at the version of `current`. A revoked
    /// session joins the revocation feed in the same commit.
    void replace(Session current, Session next);
}
