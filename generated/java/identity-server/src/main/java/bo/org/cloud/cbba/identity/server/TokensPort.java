// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.identity.client.IssueTokenProblem;
import bo.org.cloud.cbba.identity.model.ClientTokenResponse;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import java.util.Optional;

/// Tokens for programs that act for themselves (OAuth 2.0).
public interface TokensPort {
    /// Get an access token for a service.
    ///
    /// The token endpoint of RFC 6749 for `client_credentials`: a registered client authenticates with HTTP Basic
    /// or with `client_id` and `client_secret` in the form, never with both, and gets an access token with the
    /// scopes it asked for, or all of its scopes if it asked for none. There is no refresh token: ask again before
    /// it expires. Errors have the shape of RFC 6749 section 5.2.
    ///
    /// @throws IssueTokenProblem `INVALID_REQUEST` (400) Incomplete token request
    /// @throws IssueTokenProblem `INVALID_CLIENT` (401) Client not recognised
    /// @throws IssueTokenProblem `UNAUTHORIZED_CLIENT` (400) The client may not ask for tokens this way
    /// @throws IssueTokenProblem `UNSUPPORTED_GRANT_TYPE` (400) Grant type not supported
    /// @throws IssueTokenProblem `INVALID_SCOPE` (400) Scope not available to the client
    Answer<ClientTokenResponse> issueToken(Optional<String> authorization, TokenRequest body, Call call);
}
