package bo.org.cloud.cbba.identity.domain;

/// Derives a refresh token's successor from a secret pepper, so that it can be told again without being stored.
public interface RefreshSuccession {
    /// @param generation of the successor; the family is the presented token's owner
    UserSecret successorOf(UserSecret presented, long generation);
}
