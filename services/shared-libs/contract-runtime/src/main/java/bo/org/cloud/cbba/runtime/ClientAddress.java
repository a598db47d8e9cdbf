package bo.org.cloud.cbba.runtime;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;

/// Finds out where a request comes from: the peer, or what our own proxies saw of it. What stands further left in
/// `X-Forwarded-For` was written by the caller and proves nothing.
final class ClientAddress {
    private final int trustedProxies;

    ClientAddress(int trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    String of(ServerRequest request) {
        var peer = request.remotePeer().host();
        if (trustedProxies == 0 || !request.headers().contains(HeaderNames.X_FORWARDED_FOR)) {
            return peer;
        }
        var hops = String.join(",", request.headers().values(HeaderNames.X_FORWARDED_FOR))
                .split(",", 100);
        var seen = hops[Math.max(0, hops.length - trustedProxies)].strip();
        return seen.isEmpty() ? peer : seen;
    }
}
