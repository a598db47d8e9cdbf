package bo.org.cloud.cbba.profiles.domain;

/// Who sees a field.
public enum Visibility {
    PRIVATE,
    MEMBERS,
    PUBLIC
}
