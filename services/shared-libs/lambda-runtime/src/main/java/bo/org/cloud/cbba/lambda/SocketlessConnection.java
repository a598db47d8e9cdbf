package bo.org.cloud.cbba.lambda;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.PeerInfo;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.Router;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.Principal;
import java.security.cert.Certificate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/// A connection whose peer has said all it will, and whose answers are kept.
final class SocketlessConnection implements ConnectionContext {
    private static final int HTTPS = 443;

    private final SocketlessListener listener;
    private final PeerInfo peer;
    private final DataReader reader;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream(2_048);
    private byte @Nullable [] unread;

    /// @param peerAddress an IP address as text
    SocketlessConnection(SocketlessListener listener, byte[] request, String peerAddress) {
        this.listener = listener;
        this.peer = new Peer(peerAddress);
        this.unread = request;
        this.reader = DataReader.create(this::nextBytes);
    }

    byte[] written() {
        return written.toByteArray();
    }

    private byte @Nullable [] nextBytes() {
        var next = unread;
        unread = null;
        return next;
    }

    @Override
    public ListenerContext listenerContext() {
        return listener;
    }

    @Override
    public ExecutorService executor() {
        return listener.executor();
    }

    @Override
    public DataWriter dataWriter() {
        return new Kept(written);
    }

    @Override
    public DataReader dataReader() {
        return reader;
    }

    @Override
    public Router router() {
        return listener.router();
    }

    @Override
    public PeerInfo remotePeer() {
        return peer;
    }

    @Override
    public PeerInfo localPeer() {
        return new Peer("127.0.0.1");
    }

    @Override
    public boolean isSecure() {
        return true;
    }

    @Override
    public String socketId() {
        return "lambda";
    }

    @Override
    public String childSocketId() {
        return "call";
    }

    private record Peer(String host) implements PeerInfo {
        @Override
        public SocketAddress address() {
            return InetSocketAddress.createUnresolved(host, HTTPS);
        }

        @Override
        public int port() {
            return HTTPS;
        }

        @Override
        public Optional<Principal> tlsPrincipal() {
            return Optional.empty();
        }

        @Override
        public Optional<Certificate[]> tlsCertificates() {
            return Optional.empty();
        }
    }

    private record Kept(ByteArrayOutputStream bytes) implements DataWriter {
        @Override
        public void write(BufferData... buffers) {
            for (var buffer : buffers) {
                write(buffer);
            }
        }

        @Override
        public void write(BufferData buffer) {
            buffer.writeTo(bytes);
        }

        @Override
        public void writeNow(BufferData... buffers) {
            write(buffers);
        }

        @Override
        public void writeNow(BufferData buffer) {
            write(buffer);
        }
    }
}
