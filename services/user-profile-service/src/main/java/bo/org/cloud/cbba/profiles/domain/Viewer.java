package bo.org.cloud.cbba.profiles.domain;

/// Who looks at a profile, by what they may see.
public enum Viewer {
    /// Nobody we know, or nobody yet.
    ANONYMOUS,
    /// Somebody who is logged in as a member.
    MEMBER,
    /// The owner, or somebody who may read all users.
    FULL;

    /// The one place that decides what is shown: field setting against viewer.
    boolean sees(Visibility setting) {
        return switch (setting) {
            case PUBLIC -> true;
            case MEMBERS -> this != ANONYMOUS;
            case PRIVATE -> this == FULL;
        };
    }
}
