package bo.org.cloud.cbba.runtime;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.ServerConnectionException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A connection that knows since when it waits for its peer, so that [SlowClients] can end the waiting. A timer
/// per read would do too, but it costs a wake-up of another thread on every request.
final class WatchedConnection implements ConnectionContext {
    static final long NOT_WAITING = 0;
    private static final long GIVEN_UP = -1;

    private final ConnectionContext connection;
    private final DataReader reader;
    private final PeerInfo peer;
    /// Nanoseconds of the waiting's start, or one of the two constants above. Whoever changes it first has the
    /// word.
    private final AtomicLong waitingSince = new AtomicLong(NOT_WAITING);
    private volatile long requestSince = NOT_WAITING;
    private volatile boolean requestAwaited;
    private boolean inRequest;

    WatchedConnection(ConnectionContext connection) {
        this.connection = connection;
        reader = DataReader.create(this::nextBytes);
        peer = new KnownPeer(connection.remotePeer());
    }

    /// A request line has been read.
    void requestBegins() {
        inRequest = true;
    }

    /// The answer is on its way: what comes now is the next request.
    void requestEnds() {
        inRequest = false;
        requestSince = NOT_WAITING;
    }

    /// Whether the peer owes us the rest of a request; else the next one, whenever it likes.
    boolean isRequestAwaited() {
        return requestAwaited;
    }

    /// When the peer last did something, or [#NOT_WAITING].
    long waitingSince() {
        return Math.max(NOT_WAITING, waitingSince.get());
    }

    /// When the request began to arrive.
    long requestSince() {
        return requestSince;
    }

    /// Ends the waiting, unless the peer was just in time. Then the connection is the caller's to write to and
    /// close.
    boolean giveUp(long since) {
        return waitingSince.compareAndSet(since, GIVEN_UP);
    }

    /// Nanoseconds on this class's clock: positive.
    static long now() {
        return Math.max(1, System.nanoTime() & Long.MAX_VALUE);
    }

    private byte @Nullable [] nextBytes() {
        var now = now();
        var isWithin = inRequest || reader.available() > 0;
        requestAwaited = isWithin;
        if (isWithin && requestSince == NOT_WAITING) {
            requestSince = now;
        }
        waitingSince.set(now);
        byte[] bytes;
        try {
            bytes = connection.serverSocket().get();
        } catch (UncheckedIOException gone) {
            throw new ServerConnectionException("the peer is gone", gone);
        }
        if (!waitingSince.compareAndSet(now, NOT_WAITING)) {
            discardTheRest(bytes);
            throw new CloseConnectionException("the peer was too slow");
        }
        return bytes;
    }

    /// Reads on until somebody closes: bytes that arrive at a closed socket would take the 408 from the peer's
    /// hands.
    private void discardTheRest(byte @Nullable [] last) {
        try {
            var bytes = last;
            while (bytes != null) {
                bytes = connection.serverSocket().get();
            }
        } catch (UncheckedIOException closed) {
            throw new ServerConnectionException("closed", closed);
        }
    }

    @Override
    public ListenerContext listenerContext() {
        return connection.listenerContext();
    }

    @Override
    public ExecutorService executor() {
        return connection.executor();
    }

    @Override
    public DataWriter dataWriter() {
        return connection.dataWriter();
    }

    @Override
    public DataReader dataReader() {
        return reader;
    }

    @Override
    public Router router() {
        return connection.router();
    }

    @Override
    public HelidonSocket serverSocket() {
        return connection.serverSocket();
    }

    @Override
    public Optional<io.helidon.webserver.ProxyProtocolData> proxyProtocolData() {
        return connection.proxyProtocolData();
    }

    @Override
    public PeerInfo remotePeer() {
        return peer;
    }

    @Override
    public PeerInfo localPeer() {
        return connection.localPeer();
    }

    @Override
    public boolean isSecure() {
        return connection.isSecure();
    }

    @Override
    public String socketId() {
        return connection.socketId();
    }

    @Override
    public String childSocketId() {
        return connection.childSocketId();
    }

    void write(byte[] last) {
        connection.dataWriter().writeNow(BufferData.create(last));
    }

    void close() {
        connection.serverSocket().close();
    }
}
