package bo.org.cloud.cbba.profiles.domain;

/// Where somebody said how they want to be written to.
public enum ConsentSource {
    /// By the member, after logging in.
    MEMBER,
    /// By the link in a mail.
    UNSUBSCRIBE_LINK
}
