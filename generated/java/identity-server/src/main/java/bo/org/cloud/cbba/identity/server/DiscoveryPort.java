// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.identity.model.JsonWebKeySet;
import bo.org.cloud.cbba.identity.model.ServerMetadata;

/// What verifiers and OAuth clients look up.
public interface DiscoveryPort {
    /// Read the keys that verify tokens.
    ///
    /// The public keys as a JWK Set (RFC 7517): the next, the active and the retiring ones. A new key stands here
    /// an hour before it signs, so a copy of five minutes is always good. Take the key by `kid`, and check the
    /// algorithm before using it.
    Answer<JsonWebKeySet> getJwks(Call call);

    /// Read what the authorization server can do.
    ///
    /// Authorization server metadata (RFC 8414); what stands here is what works. The same document is found at
    /// `/.well-known/oauth-authorization-server/identity`, the place that the issuer's address leads to.
    Answer<ServerMetadata> getServerMetadata(Call call);
}
