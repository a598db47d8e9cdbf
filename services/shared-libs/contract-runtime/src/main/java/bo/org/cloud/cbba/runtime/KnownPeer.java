package bo.org.cloud.cbba.runtime;

import io.helidon.common.socket.PeerInfo;
import java.net.SocketAddress;
import java.security.Principal;
import java.security.cert.Certificate;
import java.util.Optional;

/// A peer whose address is turned into text once per connection, not once per request.
record KnownPeer(PeerInfo peer, String host) implements PeerInfo {
    KnownPeer(PeerInfo peer) {
        this(peer, peer.host());
    }

    @Override
    public SocketAddress address() {
        return peer.address();
    }

    @Override
    public int port() {
        return peer.port();
    }

    @Override
    public Optional<Principal> tlsPrincipal() {
        return peer.tlsPrincipal();
    }

    @Override
    public Optional<Certificate[]> tlsCertificates() {
        return peer.tlsCertificates();
    }
}
