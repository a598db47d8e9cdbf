package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.identity.model.ServerMetadataCodec;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// The metadata of `getServerMetadata` once more, where an issuer with a path has it (RFC 8414 section 3.1): a
/// place at the root, outside of the service's prefix.
public final class MetadataAtRoot implements Handler {
    public static final String PATH = "/.well-known/oauth-authorization-server/identity";

    private static final byte[] NOTHING = {};

    private final byte[] document;

    /// @param issuer the `iss` of every token
    public MetadataAtRoot(String issuer) {
        document = Json.write(ServerMetadataCodec.INSTANCE, DiscoveryDocuments.metadata(issuer));
    }

    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        var isHead = request.prologue().method().equals(Method.HEAD);
        if (!isHead && !request.prologue().method().equals(Method.GET)) {
            response.header(HeaderNames.ALLOW, "GET, HEAD");
            throw ProblemException.of(PlatformProblem.METHOD_NOT_ALLOWED);
        }
        response.header(HeaderNames.CONTENT_TYPE, "application/json");
        response.header(HeaderNames.CACHE_CONTROL, "public, max-age=300");
        response.headers().contentLength(document.length);
        response.send(isHead ? NOTHING : document);
    }
}
