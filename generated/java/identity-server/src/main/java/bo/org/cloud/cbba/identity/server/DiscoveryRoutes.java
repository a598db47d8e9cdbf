// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.identity.client.GetJwksProblem;
import bo.org.cloud.cbba.identity.client.GetServerMetadataProblem;
import bo.org.cloud.cbba.identity.model.JsonWebKeySetCodec;
import bo.org.cloud.cbba.identity.model.ServerMetadataCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [DiscoveryPort] to the addresses of the contract.
public final class DiscoveryRoutes implements ContractRoutes {
    public static final Operation GET_JWKS = Operation.of("getJwks", "GET", "/identity/.well-known/jwks.json")
            .answers(200)
            .limitedAs(RateClass.READ)
            .produces("application/json")
            .cacheControl("public, max-age=300")
            .standard("rfc7517")
            .problems(GetJwksProblem.Code.names())
            .build();
    public static final Operation GET_SERVER_METADATA = Operation.of(
                    "getServerMetadata", "GET", "/identity/.well-known/oauth-authorization-server")
            .answers(200)
            .limitedAs(RateClass.READ)
            .produces("application/json")
            .cacheControl("public, max-age=300")
            .standard("rfc8414")
            .problems(GetServerMetadataProblem.Code.names())
            .build();

    private final DiscoveryPort port;

    public DiscoveryRoutes(DiscoveryPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(GET_JWKS, JsonWebKeySetCodec.INSTANCE, exchange -> port.getJwks(exchange.call()));
        routes.add(
                GET_SERVER_METADATA, ServerMetadataCodec.INSTANCE, exchange -> port.getServerMetadata(exchange.call()));
    }
}
