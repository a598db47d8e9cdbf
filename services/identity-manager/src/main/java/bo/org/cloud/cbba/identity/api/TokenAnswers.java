package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.SetCookie;
import bo.org.cloud.cbba.identity.domain.AccessTokenIssuer;
import bo.org.cloud.cbba.identity.domain.Session;
import bo.org.cloud.cbba.identity.domain.User;
import bo.org.cloud.cbba.identity.domain.UserSecret;
import bo.org.cloud.cbba.identity.model.TokenResponse;
import bo.org.cloud.cbba.identity.model.TokenType;
import java.time.Clock;
import java.time.Duration;

/// Hands a session's tokens over, in the body or with the refresh token in a cookie.
public final class TokenAnswers {
    private static final String COOKIE = "__Secure-refresh_token";
    private static final String COOKIE_PATH = "/identity/api/v1/auth";

    private final AccessTokenIssuer issuer;
    private final Clock clock;

    public TokenAnswers(AccessTokenIssuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    Answer<TokenResponse> tokens(User user, Session session, UserSecret refreshToken, boolean byCookie) {
        var access = issuer.forUser(user, session);
        var left = Duration.between(clock.instant(), session.endsUnlessUsed());
        var tokens = TokenResponse.builder()
                .accessToken(access.token())
                .tokenType(TokenType.BEARER)
                .expiresIn(Math.toIntExact(access.expiresIn().toSeconds()))
                .refreshExpiresIn(Math.toIntExact(Math.max(0, left.toSeconds())))
                .sessionId(session.id().value());
        if (byCookie) {
            return Answer.of(tokens.build()).with(new SetCookie(COOKIE, refreshToken.text(), COOKIE_PATH, left));
        }
        return Answer.of(tokens.refreshToken(refreshToken.text()).build());
    }

    Answer<Void> loggedOut() {
        return Answer.empty().with(new SetCookie(COOKIE, "", COOKIE_PATH, Duration.ZERO));
    }
}
