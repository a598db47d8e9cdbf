package bo.org.cloud.cbba.engines;

/// How long an engine's data lives.
public enum Durability {
    /// As long as the engine, and as quick as it goes: for tests.
    RUN,
    /// Until the state directory is deleted; what was acknowledged survives kill -9.
    KEPT
}
