package bo.org.cloud.cbba.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands between a client and a store and makes the store slow, silent or unreachable when the test says so. It
/// begins by passing everything on.
public final class FaultProxy implements AutoCloseable {
    private static final int CHUNK = 16 * 1024;

    private final ServerSocket listener;
    private final int targetPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = new Fault.None();

    private FaultProxy(ServerSocket listener, int targetPort) {
        this.listener = listener;
        this.targetPort = targetPort;
    }

    /// Listens on a free port before a store.
    ///
    /// @param targetPort on the loopback address
    public static FaultProxy to(int targetPort) {
        try {
            var proxy = new FaultProxy(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), targetPort);
            Thread.ofVirtual().name("fault-proxy").start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new IllegalStateException("cannot listen on the loopback address", e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /// Everything works again; connections that were silent stay lost.
    public void pass() {
        fault = new Fault.None();
    }

    /// Cuts every connection, and each new one at once.
    public void refuse() {
        fault = new Fault.Refuse();
        open.forEach(FaultProxy::cut);
    }

    /// Takes connections and bytes and passes nothing on, in neither direction.
    public void drop() {
        fault = new Fault.Drop();
    }

    /// Passes everything on, each piece this much later.
    public void delay(Duration by) {
        fault = new Fault.Delay(by);
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new IllegalStateException("cannot stop listening", e);
        }
        open.forEach(FaultProxy::cut);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                serve(listener.accept());
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new IllegalStateException("the fault proxy broke", e);
                }
            }
        }
    }

    private void serve(Socket client) {
        open.add(client);
        if (fault instanceof Fault.Refuse) {
            cut(client);
            return;
        }
        try {
            var target = new Socket(InetAddress.getLoopbackAddress(), targetPort);
            open.add(target);
            Thread.ofVirtual().start(() -> pump(client, target));
            Thread.ofVirtual().start(() -> pump(target, client));
        } catch (IOException e) {
            cut(client); // what the client would see without a proxy
        }
    }

    private void pump(Socket from, Socket to) {
        var buffer = new byte[CHUNK];
        try {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (fault.admits()) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
            to.shutdownOutput();
        } catch (IOException e) {
            cut(from);
            cut(to);
        } finally {
            open.remove(from);
        }
    }

    /// With a reset, so that the peer notices at once. One at a time: a pump may cut the same connection.
    private static void cut(Socket socket) {
        synchronized (socket) {
            try (socket) {
                if (!socket.isClosed()) {
                    socket.setSoLinger(true, 0);
                }
            } catch (IOException e) {
                throw new IllegalStateException("cannot cut a connection", e);
            }
        }
    }
}
