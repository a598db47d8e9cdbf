package bo.org.cloud.cbba.profiles.domain;

/// Whether what is not urgent comes one by one or gathered.
public enum Digest {
    NONE,
    DAILY,
    WEEKLY
}
