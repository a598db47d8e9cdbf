// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import static bo.org.cloud.cbba.contract.Requirement.allOf;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement.HasScope;
import bo.org.cloud.cbba.identity.client.ListRevocationsProblem;
import bo.org.cloud.cbba.identity.model.RevocationListCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [RevocationsPort] to the addresses of the contract.
public final class RevocationsRoutes implements ContractRoutes {
    public static final Operation LIST_REVOCATIONS = Operation.of(
                    "listRevocations", "GET", "/identity/api/v1/revocations")
            .answers(200)
            .requires(allOf(new HasScope("identity:revocations")))
            .limitedAs(RateClass.SERVICE)
            .parameters("limit", "cursor")
            .produces("application/json")
            .problems(ListRevocationsProblem.Code.names())
            .build();

    private final RevocationsPort port;

    public RevocationsRoutes(RevocationsPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(
                LIST_REVOCATIONS,
                RevocationListCodec.INSTANCE,
                exchange -> port.listRevocations(exchange.page(), exchange.call()));
    }
}
