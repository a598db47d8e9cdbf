package bo.org.cloud.cbba.engines;

/// A running embedded engine. It listens on the loopback address alone.
public interface Engine extends AutoCloseable {
    EngineVersion version();

    int port();

    /// Stops it and waits until it is gone. Closing twice does nothing more.
    @Override
    void close();
}
