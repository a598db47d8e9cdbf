package bo.org.cloud.cbba.omnichannel.domain;

/// A variable that is not as its template needs it.
public record VariableFault(String name, Kind kind) {
    /// What is wrong.
    public enum Kind {
        /// Not given, or blank.
        MISSING,
        /// Given, but the template has no place for it.
        UNKNOWN,
        /// The template links to it, but it is no web address.
        NO_WEB_ADDRESS
    }
}
