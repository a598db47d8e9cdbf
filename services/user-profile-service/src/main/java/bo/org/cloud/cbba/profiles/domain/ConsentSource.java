package bo.org.cloud.cbba.profiles.domain;

/// Where somebody said how they want to be written to.
public enum ConsentSource {
    SETTINGS,
    UNSUBSCRIBE_LINK
}
