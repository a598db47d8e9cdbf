package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.client.LoginProblem;
import bo.org.cloud.cbba.identity.client.RefreshProblem;
import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.Login;
import bo.org.cloud.cbba.identity.domain.Refreshing;
import bo.org.cloud.cbba.identity.domain.SessionId;
import bo.org.cloud.cbba.identity.model.LoginRequest;
import bo.org.cloud.cbba.identity.model.RefreshRequest;
import bo.org.cloud.cbba.identity.model.TokenDelivery;
import bo.org.cloud.cbba.identity.model.TokenResponse;
import bo.org.cloud.cbba.identity.server.SessionsPort;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.List;
import java.util.Optional;

/// Logging in, staying logged in, logging out.
public final class SessionsHandler implements SessionsPort {
    private final Login login;
    private final Refreshing refreshing;
    private final TokenAnswers answers;
    private final AllowedOrigins origins;

    public SessionsHandler(Login login, Refreshing refreshing, TokenAnswers answers, AllowedOrigins origins) {
        this.login = login;
        this.refreshing = refreshing;
        this.answers = answers;
        this.origins = origins;
    }

    @Override
    public Answer<TokenResponse> login(Optional<String> origin, LoginRequest body, Call call) {
        var byCookie = body.tokenDelivery() == TokenDelivery.COOKIE;
        if (byCookie && !origins.admits(origin)) {
            throw LoginProblem.originNotAllowed();
        }
        var attempt = new Login.Attempt(new EmailAddress(body.email()), body.password(), call.address(), "");
        return switch (HashingDoor.through(() -> login.login(attempt))) {
            case Login.LoggedIn(var user, var session, var refreshToken) ->
                answers.tokens(user, session, refreshToken, byCookie);
            // A failure counts and is told: that is committed although the call is refused.
            case Login.Refused() -> throw LoginProblem.invalidCredentials().keepingWork();
            case Login.NotVerified() -> throw LoginProblem.emailNotVerified().keepingWork();
            case Login.Locked(var retryAfter) ->
                throw LoginProblem.accountLocked(retryAfter).keepingWork();
        };
    }

    @Override
    public Answer<TokenResponse> refresh(
            Optional<String> origin, Optional<String> cookie, RefreshRequest body, Call call) {
        var presented = onlyOne(body.refreshToken(), cookie);
        if (cookie.isPresent() && !origins.admits(origin)) {
            throw RefreshProblem.originNotAllowed();
        }
        return switch (refreshing.refresh(presented)) {
            case Refreshing.Refreshed(var user, var session, var refreshToken) ->
                answers.tokens(user, session, refreshToken, cookie.isPresent());
            case Refreshing.Refused() -> throw RefreshProblem.refreshTokenInvalid();
            // The session has ended: that is committed although the call is refused.
            case Refreshing.Replayed() ->
                throw RefreshProblem.refreshTokenInvalid().keepingWork();
        };
    }

    private static String onlyOne(Optional<String> body, Optional<String> cookie) {
        if (body.isPresent() && cookie.isPresent()) {
            throw invalid("AMBIGUOUS", "The refresh token comes from the body or from the cookie, not from both.");
        }
        return body.or(() -> cookie).orElseThrow(() -> invalid("REQUIRED", "There is no refresh token."));
    }

    private static ProblemException invalid(String code, String detail) {
        return ProblemException.of(
                PlatformProblem.VALIDATION_FAILED, List.of(FieldError.at("/refresh_token", code, detail)));
    }

    @Override
    public Answer<Void> logout(Call call) {
        refreshing.logout(new SessionId(call.caller().user().session()));
        return answers.loggedOut();
    }
}
