package bo.org.cloud.cbba.identity.domain;

/// Where an account stands. `DELETED` is final.
public enum UserStatus {
    PENDING_VERIFICATION,
    ACTIVE,
    SUSPENDED,
    DELETED
}
