package bo.org.cloud.cbba.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The documentation site as `./justw docs` built it in this checkout; there is none before that.
final class SiteFiles {
    /// Where the site stands on every host; its pages name it in their links.
    static final String ADDRESS = "/docs/";

    /// Colours of code stand on its elements, so styles of its own are let in; scripts are files.
    static final String POLICY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; "
                    + "img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";

    private static final Path HOME = Path.of(System.getProperty("root.dir", ""), "docs", "site", "dist", "docs")
            .toAbsolutePath();

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "woff2", "font/woff2");

    private SiteFiles() {}

    /// @param path of the request, from [#ADDRESS] on; a folder is its first page
    static Optional<byte[]> find(String path) {
        try {
            var file = HOME.resolve(nameOf(path)).normalize();
            return file.startsWith(HOME) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    static String typeOf(String path) {
        var name = nameOf(path);
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static String nameOf(String path) {
        var name = path.substring(ADDRESS.length());
        return name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
    }
}
