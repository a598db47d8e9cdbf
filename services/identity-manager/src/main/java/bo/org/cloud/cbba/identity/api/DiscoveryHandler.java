package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.identity.model.JsonWebKeySet;
import bo.org.cloud.cbba.identity.model.ServerMetadata;
import bo.org.cloud.cbba.identity.server.DiscoveryPort;

/// What verifiers and OAuth clients look up. Both documents are made once: they change with the configuration
/// only.
public final class DiscoveryHandler implements DiscoveryPort {
    private final JsonWebKeySet keys;
    private final ServerMetadata metadata;

    public DiscoveryHandler(JsonWebKeySet keys, ServerMetadata metadata) {
        this.keys = keys;
        this.metadata = metadata;
    }

    @Override
    public Answer<JsonWebKeySet> getJwks(Call call) {
        return Answer.of(keys);
    }

    @Override
    public Answer<ServerMetadata> getServerMetadata(Call call) {
        return Answer.of(metadata);
    }
}
