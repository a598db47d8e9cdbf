package bo.org.cloud.cbba.logging;

/// How lines look.
public enum LogForm {
    /// One JSON object a line: for machines.
    JSON,
    /// One readable line: for a developer's terminal.
    READABLE
}
