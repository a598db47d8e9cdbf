package bo.org.cloud.cbba.local;

/// Where an engine is reached: at its own port, or at that of something that stands before it.
@FunctionalInterface
public interface EngineDoor {
    EngineDoor DIRECT = (_, port) -> port;

    /// @param engine `dynamodb`, `sqs` or `postgres`
    /// @param port where it listens
    /// @return the port on the loopback address that clients are given
    int port(String engine, int port);
}
