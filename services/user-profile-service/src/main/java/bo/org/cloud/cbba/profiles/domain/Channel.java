package bo.org.cloud.cbba.profiles.domain;

/// A way for messages.
public enum Channel {
    EMAIL,
    SMS,
    WHATSAPP,
    TELEGRAM,
    SLACK
}
