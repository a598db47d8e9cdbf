// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.identity.client.LoginProblem;
import bo.org.cloud.cbba.identity.client.RefreshProblem;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RefreshRequest;
import bo.org.cloud.cbba.identity.model.TokenResponse;
import java.util.Optional;

/// Logging in, staying logged in, logging out.
public interface SessionsPort {
    /// Log in.
    ///
    /// Opens a session and answers its tokens. Unknown address, wrong password, deleted and suspended accounts are
    /// all `INVALID_CREDENTIALS`; that the address is not verified is told only after the right password.
    ///
    /// Browsers ask for `token_delivery: cookie`: the refresh token then stands in a cookie that scripts cannot
    /// read and not in the body. Five failures in a row from one address lock the account for that address for 30
    /// minutes, twenty in an hour from anywhere lock it for all but the owner's open sessions (`ACCOUNT_LOCKED`).
    ///
    /// @throws LoginProblem `INVALID_CREDENTIALS` (401) Wrong email or password
    /// @throws LoginProblem `EMAIL_NOT_VERIFIED` (403) Your email is not verified yet
    /// @throws LoginProblem `ACCOUNT_LOCKED` (423) Account locked for a while
    /// @throws LoginProblem `ORIGIN_NOT_ALLOWED` (403) Page not allowed
    Answer<TokenResponse> login(Optional<String> origin, LoginRequest body, Call call);

    /// Renew the tokens of a session.
    ///
    /// Trades a refresh token for a new access token and the next refresh token. It comes from the body or from the
    /// cookie, never from both: both are `VALIDATION_FAILED` at `/refresh_token` with the code `AMBIGUOUS`, none is
    /// `REQUIRED`. The answer uses the way in which the token came.
    ///
    /// Every refresh token is used once. Repeating the last one within 10 seconds, because the answer was lost,
    /// gets the same successor; an older one ends the session, since somebody else may hold it. A session ends
    /// after 7 days without use and after 30 days in any case.
    ///
    /// @throws RefreshProblem `ORIGIN_NOT_ALLOWED` (403) Page not allowed
    /// @throws RefreshProblem `REFRESH_TOKEN_INVALID` (401) Your session has ended
    Answer<TokenResponse> refresh(
            Optional<String> origin, Optional<String> refreshToken, RefreshRequest body, Call call);

    /// Log out.
    ///
    /// Ends the session that the access token belongs to, with its refresh tokens, and removes the cookie. Every
    /// service refuses the access token within 10 seconds.
    Answer<Void> logout(Call call);
}
