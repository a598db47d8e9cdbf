package bo.org.cloud.cbba.identity.domain;

import java.util.UUID;

/// Makes refresh tokens. A successor is derived from a secret pepper, so that it can be told again without being
/// stored, and every token proves that it was made here.
public interface RefreshSuccession {
    /// The random first token of a family.
    UserSecret first(UUID family);

    /// @param generation of the successor; the family is the presented token's owner
    UserSecret successorOf(UserSecret presented, long generation);

    /// Whether the token was made here for its family, however long ago.
    boolean isOurs(UserSecret presented);
}
