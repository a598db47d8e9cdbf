package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.ProblemType;
import java.util.List;
import java.util.Map;

/// A refusal that tells in `WWW-Authenticate` what would help (RFC 6750 section 3, RFC 9470 section 3).
final class ChallengeException extends ProblemException {
    private static final long serialVersionUID = 1L;
    private static final String REALM = "Bearer realm=\"cbba\"";

    private final String challenge;

    private ChallengeException(ProblemType type, String challenge) {
        super(type, List.of(), Map.of());
        this.challenge = challenge;
    }

    static ChallengeException noToken(ProblemType unauthenticated) {
        return new ChallengeException(unauthenticated, REALM);
    }

    static ChallengeException badToken(ProblemType unauthenticated, String reason) {
        return new ChallengeException(
                unauthenticated, REALM + ", error=\"invalid_token\", error_description=\"" + quotable(reason) + "\"");
    }

    static ChallengeException insufficient(ProblemType forbidden) {
        return new ChallengeException(forbidden, REALM + ", error=\"insufficient_scope\"");
    }

    static ChallengeException stepUp(ProblemType required, int minutes) {
        return new ChallengeException(
                required, REALM + ", error=\"insufficient_user_authentication\", max_age=" + minutes * 60);
    }

    String challenge() {
        return challenge;
    }

    private static String quotable(String text) {
        var safe = new StringBuilder(text.length());
        text.chars()
                .map(sign -> sign < ' ' || sign > '~' || sign == '"' || sign == '\\' ? '?' : sign)
                .forEach(sign -> safe.append((char) sign));
        return safe.toString();
    }
}
