package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.identity.client.IssueTokenProblem;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.identity.model.ClientTokenResponse;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import bo.org.cloud.cbba.identity.model.TokenType;
import bo.org.cloud.cbba.identity.server.TokensPort;
import java.util.Optional;

/// Tokens for programs (RFC 6749 section 4.4).
public final class TokensHandler implements TokensPort {
    private final ClientGrants grants;

    public TokensHandler(ClientGrants grants) {
        this.grants = grants;
    }

    @Override
    public Answer<ClientTokenResponse> issueToken(Optional<String> authorization, TokenRequest body, Call call) {
        var credentials = credentials(authorization, body);
        return switch (grants.grant(credentials.clientId(), credentials.secret(), body.grantType(), body.scope())) {
            case ClientGrants.Granted(var token, var scope) ->
                Answer.of(ClientTokenResponse.builder()
                        .accessToken(token.token())
                        .tokenType(TokenType.BEARER)
                        .expiresIn(Math.toIntExact(token.expiresIn().toSeconds()))
                        .scope(scope)
                        .build());
            case ClientGrants.UnknownClient() -> throw IssueTokenProblem.invalidClient();
            case ClientGrants.UnknownGrant() -> throw IssueTokenProblem.unsupportedGrantType();
            case ClientGrants.ForeignGrant() -> throw IssueTokenProblem.unauthorizedClient();
            case ClientGrants.UnknownScope() -> throw IssueTokenProblem.invalidScope();
        };
    }

    private static ClientCredentials credentials(Optional<String> authorization, TokenRequest body) {
        if (authorization.isEmpty()) {
            return ClientCredentials.form(body.clientId(), body.clientSecret())
                    .orElseThrow(IssueTokenProblem::invalidClient);
        }
        // RFC 6749 section 2.3: one method of authentication in each request.
        if (body.clientSecret().isPresent()) {
            throw IssueTokenProblem.invalidRequest();
        }
        var basic = ClientCredentials.basic(authorization.get()).orElseThrow(IssueTokenProblem::invalidClient);
        if (body.clientId().filter(named -> !named.equals(basic.clientId())).isPresent()) {
            throw IssueTokenProblem.invalidRequest();
        }
        return basic;
    }
}
