// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Operation;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.StringRule;
import bo.org.cloud.cbba.identity.client.IssueTokenProblem;
import bo.org.cloud.cbba.identity.model.ClientTokenResponseCodec;
import bo.org.cloud.cbba.identity.model.TokenRequestCodec;
import bo.org.cloud.cbba.runtime.ContractRoutes;
import bo.org.cloud.cbba.runtime.ParameterType;
import bo.org.cloud.cbba.runtime.Parameters;
import bo.org.cloud.cbba.runtime.RouteTable;

/// Binds the operations of [TokensPort] to the addresses of the contract.
public final class TokensRoutes implements ContractRoutes {
    public static final Operation ISSUE_TOKEN = Operation.of("issueToken", "POST", "/identity/oauth2/token")
            .answers(200)
            .limitedAs(RateClass.SERVICE)
            .consumes("application/x-www-form-urlencoded")
            .produces("application/json")
            .maxBodyBytes(8192)
            .standard("rfc6749")
            .problems(IssueTokenProblem.Code.names())
            .build();

    private static final ParameterType<String> AUTHORIZATION_PARAMETER =
            Parameters.string(StringRule.length(1, 2048).format(Format.PASSWORD));

    private final TokensPort port;

    public TokensRoutes(TokensPort port) {
        this.port = port;
    }

    @Override
    public void register(RouteTable routes) {
        routes.add(ISSUE_TOKEN, ClientTokenResponseCodec.INSTANCE, exchange -> {
            var authorization = exchange.header("Authorization", AUTHORIZATION_PARAMETER);
            exchange.refuseFaultyParameters();
            return port.issueToken(authorization, exchange.form(TokenRequestCodec.INSTANCE), exchange.call());
        });
    }
}
