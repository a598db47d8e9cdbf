// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import static bo.org.cloud.cbba.contract.Requirement.allOf;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement.IsUser;
import bo.org.cloud.cbba.identity.client.GetMeProblem;
import bo.org.cloud.cbba.identity.model.UserCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [AccountsPort] to the addresses of the contract.
public final class AccountsRoutes implements ContractRoutes {
    public static final Operation GET_ME = Operation.of("getMe", "GET", "/identity/api/v1/me")
            .answers(200)
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.READ)
            .versioned()
            .produces("application/json")
            .problems(GetMeProblem.Code.names())
            .build();

    private final AccountsPort port;

    public AccountsRoutes(AccountsPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(GET_ME, UserCodec.INSTANCE, exchange -> port.getMe(exchange.call()));
    }
}
