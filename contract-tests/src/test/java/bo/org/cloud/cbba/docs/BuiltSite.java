package bo.org.cloud.cbba.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/// The documentation site of this checkout, as `./justw docs` built it.
final class BuiltSite {
    static final Path ROOT = Path.of(System.getProperty("root.dir")).toAbsolutePath();
    /// Holds `docs` and `specs`, as a host has them.
    static final Path DIST = existing(ROOT.resolve("docs/site/dist"));

    static final Path PAGES = existing(ROOT.resolve("docs/site/pages"));

    private BuiltSite() {}

    /// A server of files alone, on a free port.
    static HttpServer start() {
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = SimpleFileServer.createFileServer(anyPort, DIST, OutputLevel.NONE);
        server.start();
        return server;
    }

    private static Path existing(Path folder) {
        assertTrue(Files.isDirectory(folder), "no " + folder + ": ./justw docs, or ./justw test");
        return folder;
    }
}
