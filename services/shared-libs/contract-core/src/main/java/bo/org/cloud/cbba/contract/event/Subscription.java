package bo.org.cloud.cbba.contract.event;

/// One row of the generated subscription table.
///
/// @param consumer the consuming service's domain word, e.g. `profiles`
/// @param source who publishes, e.g. `ugsys.identity-manager`
/// @param eventType e.g. `identity.user.created`
public record Subscription(String consumer, String source, String eventType, Mode mode) {
    /// What the consumer does with it.
    public enum Mode {
        /// Keeps a projection: a lower sequence than the highest applied is dropped.
        PROJECT,
        /// Reacts to each fact once, however late.
        REACT
    }
}
