// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.client;

import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.ClientRequest;
import bo.org.cloud.cbba.contract.client.ClientResult;
import bo.org.cloud.cbba.contract.client.ClientTransport;
import bo.org.cloud.cbba.contract.client.PageQuery;
import bo.org.cloud.cbba.identity.model.ClientTokenResponse;
import bo.org.cloud.cbba.identity.model.ClientTokenResponseCodec;
import bo.org.cloud.cbba.identity.model.JsonWebKeySet;
import bo.org.cloud.cbba.identity.model.JsonWebKeySetCodec;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.LoginRequestCodec;
import bo.org.cloud.cbba.identity.model.RefreshRequest;
import bo.org.cloud.cbba.identity.model.RefreshRequestCodec;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.RegisterRequestCodec;
import bo.org.cloud.cbba.identity.model.ResendVerificationRequest;
import bo.org.cloud.cbba.identity.model.ResendVerificationRequestCodec;
import bo.org.cloud.cbba.identity.model.RevocationList;
import bo.org.cloud.cbba.identity.model.RevocationListCodec;
import bo.org.cloud.cbba.identity.model.ServerMetadata;
import bo.org.cloud.cbba.identity.model.ServerMetadataCodec;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import bo.org.cloud.cbba.identity.model.TokenRequestCodec;
import bo.org.cloud.cbba.identity.model.TokenResponse;
import bo.org.cloud.cbba.identity.model.TokenResponseCodec;
import bo.org.cloud.cbba.identity.model.User;
import bo.org.cloud.cbba.identity.model.UserCodec;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequestCodec;

/// Who somebody is and what they may do: sign-up, sessions, and the tokens that every other service trusts. A
/// member registers, follows the link in the mail, logs in, and sends the access token with every further call.
///
/// Every method throws its operation's problem when the service refuses,
/// [bo.org.cloud.cbba.contract.client.ServiceUnreachableException] when no answer came, and
/// [bo.org.cloud.cbba.contract.client.UnreadableAnswerException] when the answer is not the contract's. Safe for use by
/// many threads.
public final class IdentityClient {
    private final ClientTransport transport;

    public IdentityClient(ClientOptions options) {
        transport = new ClientTransport(options);
    }

    /// Become a member.
    ///
    /// Creates an account that waits for its address to be verified, and mails the link for it. The answer is the
    /// same 202 whatever the address, so nobody learns who is a member: the owner of an existing account gets a
    /// mail that says so instead. Registering again before the address is verified replaces password and name and
    /// makes the earlier link void.
    ///
    /// A password that is easy to guess (common ones, the person's own name or address, words of this platform) is
    /// `VALIDATION_FAILED` with one entry in `errors[]` per reason, at `/password` with the code `TOO_WEAK`.
    public void register(RegisterRequest body) {
        transport.send(registerRequest(body), RegisterProblem::received);
    }

    /// As `register(body)`, with an `Idempotency-Key` of the caller's own.
    public void register(RegisterRequest body, String idempotencyKey) {
        transport.send(registerRequest(body).idempotencyKey(idempotencyKey), RegisterProblem::received);
    }

    private static ClientRequest registerRequest(RegisterRequest body) {
        return ClientRequest.of("register", "POST", "/identity/api/v1/auth/register")
                .idempotent()
                .json("application/json", RegisterRequestCodec.INSTANCE, body);
    }

    /// Verify one's address.
    ///
    /// Takes the token from the verification mail, marks the address as verified and activates the account; from
    /// then on its owner can log in. A token works once, for 24 hours. A mail's link must not call this by being
    /// opened (scanners open links): its page has a button that does.
    ///
    /// @throws VerifyEmailProblem `TOKEN_INVALID` (422) The link is not valid
    /// @throws VerifyEmailProblem `TOKEN_EXPIRED` (422) The link has expired
    public void verifyEmail(VerifyEmailRequest body) {
        transport.send(verifyEmailRequest(body), VerifyEmailProblem::received);
    }

    /// As `verifyEmail(body)`, with an `Idempotency-Key` of the caller's own.
    public void verifyEmail(VerifyEmailRequest body, String idempotencyKey) {
        transport.send(verifyEmailRequest(body).idempotencyKey(idempotencyKey), VerifyEmailProblem::received);
    }

    private static ClientRequest verifyEmailRequest(VerifyEmailRequest body) {
        return ClientRequest.of("verifyEmail", "POST", "/identity/api/v1/auth/verify-email")
                .idempotent()
                .json("application/json", VerifyEmailRequestCodec.INSTANCE, body);
    }

    /// Ask for another verification mail.
    ///
    /// Mails a new link, which makes the earlier one void. At most 3 an hour are sent per account; further calls,
    /// unknown and already verified addresses get the same 202 and no mail.
    public void resendVerification(ResendVerificationRequest body) {
        transport.send(resendVerificationRequest(body), ResendVerificationProblem::received);
    }

    /// As `resendVerification(body)`, with an `Idempotency-Key` of the caller's own.
    public void resendVerification(ResendVerificationRequest body, String idempotencyKey) {
        transport.send(
                resendVerificationRequest(body).idempotencyKey(idempotencyKey), ResendVerificationProblem::received);
    }

    private static ClientRequest resendVerificationRequest(ResendVerificationRequest body) {
        return ClientRequest.of("resendVerification", "POST", "/identity/api/v1/auth/resend-verification")
                .idempotent()
                .json("application/json", ResendVerificationRequestCodec.INSTANCE, body);
    }

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
    public TokenResponse login(LoginRequest body) {
        var request = ClientRequest.of("login", "POST", "/identity/api/v1/auth/login")
                .json("application/json", LoginRequestCodec.INSTANCE, body);
        return transport
                .send(request, TokenResponseCodec.INSTANCE, LoginProblem::received)
                .body();
    }

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
    public TokenResponse refresh(RefreshRequest body) {
        var request = ClientRequest.of("refresh", "POST", "/identity/api/v1/auth/refresh")
                .json("application/json", RefreshRequestCodec.INSTANCE, body);
        return transport
                .send(request, TokenResponseCodec.INSTANCE, RefreshProblem::received)
                .body();
    }

    /// Log out.
    ///
    /// Ends the session that the access token belongs to, with its refresh tokens, and removes the cookie. Every
    /// service refuses the access token within 10 seconds.
    public void logout() {
        var request = ClientRequest.of("logout", "POST", "/identity/api/v1/auth/logout")
                .bearer();
        transport.send(request, LogoutProblem::received);
    }

    /// Read one's own account.
    ///
    /// The caller's account with the roles that are in force. What members say about themselves (phone, city,
    /// skills) is in their profile: `getMyProfile`.
    public User getMe() {
        return getMeResult().body();
    }

    /// As `getMe()`, with what the headers of the answer say.
    public ClientResult<User> getMeResult() {
        var request = ClientRequest.of("getMe", "GET", "/identity/api/v1/me").bearer();
        return transport.send(request, UserCodec.INSTANCE, GetMeProblem::received);
    }

    /// Follow what has been revoked.
    ///
    /// Everything revoked that a token still alive could be affected by, in the order in which it became known. A
    /// verifier asks without a cursor once, then with the `next_cursor` of its last answer, which this list always
    /// has; it never ends. A page as long as its `limit` has more behind it: ask again at once. Otherwise ask every
    /// few seconds. Because commits arrive late, such a cursor reaches back 30 seconds and entries repeat: adding
    /// one twice does no harm. After `INVALID_CURSOR` start without one.
    ///
    /// A verifier whose copy is older than 60 seconds is not ready, older than 5 minutes it refuses all tokens.
    public RevocationList listRevocations(PageQuery page) {
        var request = ClientRequest.of("listRevocations", "GET", "/identity/api/v1/revocations")
                .bearer()
                .page(page);
        return transport
                .send(request, RevocationListCodec.INSTANCE, ListRevocationsProblem::received)
                .body();
    }

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
    public ClientTokenResponse issueToken(TokenRequest body) {
        var request = ClientRequest.of("issueToken", "POST", "/identity/oauth2/token")
                .basic()
                .form(TokenRequestCodec.INSTANCE, body);
        return transport
                .send(request, ClientTokenResponseCodec.INSTANCE, IssueTokenProblem::received)
                .body();
    }

    /// Read the keys that verify tokens.
    ///
    /// The public keys as a JWK Set (RFC 7517): the next, the active and the retiring ones. A new key stands here
    /// an hour before it signs, so a copy of five minutes is always good. Take the key by `kid`, and check the
    /// algorithm before using it.
    public JsonWebKeySet getJwks() {
        var request = ClientRequest.of("getJwks", "GET", "/identity/.well-known/jwks.json");
        return transport
                .send(request, JsonWebKeySetCodec.INSTANCE, GetJwksProblem::received)
                .body();
    }

    /// Read what the authorization server can do.
    ///
    /// Authorization server metadata (RFC 8414); what stands here is what works. The same document is found at
    /// `/.well-known/oauth-authorization-server/identity`, the place that the issuer's address leads to.
    public ServerMetadata getServerMetadata() {
        var request = ClientRequest.of("getServerMetadata", "GET", "/identity/.well-known/oauth-authorization-server");
        return transport
                .send(request, ServerMetadataCodec.INSTANCE, GetServerMetadataProblem::received)
                .body();
    }
}
