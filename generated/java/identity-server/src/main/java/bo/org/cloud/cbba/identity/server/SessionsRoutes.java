// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import static bo.org.cloud.cbba.contract.Requirement.allOf;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.Requirement.IsUser;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.StringRule;
import bo.org.cloud.cbba.identity.client.LoginProblem;
import bo.org.cloud.cbba.identity.client.LogoutProblem;
import bo.org.cloud.cbba.identity.client.RefreshProblem;
import bo.org.cloud.cbba.identity.model.LoginRequestCodec;
import bo.org.cloud.cbba.identity.model.RefreshRequestCodec;
import bo.org.cloud.cbba.identity.model.TokenResponseCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.ParameterType;
import bo.org.cloud.cbba.runtime.Parameters;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [SessionsPort] to the addresses of the contract.
public final class SessionsRoutes implements ContractRoutes {
    public static final Operation LOGIN = Operation.of("login", "POST", "/identity/api/v1/auth/login")
            .answers(200)
            .limitedAs(RateClass.AUTH)
            .consumes("application/json")
            .produces("application/json")
            .maxBodyBytes(4096)
            .problems(LoginProblem.Code.names())
            .build();
    public static final Operation REFRESH = Operation.of("refresh", "POST", "/identity/api/v1/auth/refresh")
            .answers(200)
            .limitedAs(RateClass.WRITE)
            .consumes("application/json")
            .produces("application/json")
            .maxBodyBytes(4096)
            .problems(RefreshProblem.Code.names())
            .build();
    public static final Operation LOGOUT = Operation.of("logout", "POST", "/identity/api/v1/auth/logout")
            .answers(204)
            .requires(allOf(new IsUser()))
            .limitedAs(RateClass.WRITE)
            .problems(LogoutProblem.Code.names())
            .build();

    private static final ParameterType<String> ORIGIN_PARAMETER = Parameters.string(StringRule.length(0, 512));
    private static final ParameterType<String> SECURE_REFRESH_TOKEN_PARAMETER =
            Parameters.string(StringRule.length(86, 86).format(Format.PASSWORD).pattern("^[A-Za-z0-9_-]+[AQgw]$"));

    private final SessionsPort port;

    public SessionsRoutes(SessionsPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(LOGIN, TokenResponseCodec.INSTANCE, exchange -> {
            var origin = exchange.header("Origin", ORIGIN_PARAMETER);
            exchange.refuseFaultyParameters();
            return port.login(origin, exchange.body(LoginRequestCodec.INSTANCE), exchange.call());
        });
        routes.add(REFRESH, TokenResponseCodec.INSTANCE, exchange -> {
            var origin = exchange.header("Origin", ORIGIN_PARAMETER);
            var refreshToken = exchange.cookie("__Secure-refresh_token", SECURE_REFRESH_TOKEN_PARAMETER);
            exchange.refuseFaultyParameters();
            return port.refresh(origin, refreshToken, exchange.body(RefreshRequestCodec.INSTANCE), exchange.call());
        });
        routes.add(LOGOUT, exchange -> port.logout(exchange.call()));
    }
}
