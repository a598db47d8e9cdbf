package bo.org.cloud.cbba.store;

/// What is to be done with an event that was received.
public enum Consumption {
    /// Its effect is still to be made, in this unit of work.
    APPLY,
    /// It was applied within the last 14 days: leave it.
    DUPLICATE,
    /// A projection already holds a higher sequence of the same subject: leave it. Nothing was enlisted.
    STALE
}
