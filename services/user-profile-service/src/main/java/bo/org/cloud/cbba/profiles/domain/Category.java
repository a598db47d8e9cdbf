package bo.org.cloud.cbba.profiles.domain;

/// What a message is about. Messages about the account itself cannot be chosen, so they do not stand here.
public enum Category {
    PROJECTS,
    COMMUNITY,
    CAMPAIGNS
}
