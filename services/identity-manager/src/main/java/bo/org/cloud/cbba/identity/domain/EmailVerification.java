package bo.org.cloud.cbba.identity.domain;

import java.time.Clock;

/// Proving that an address is somebody's own, by a token that was mailed there.
public final class EmailVerification {
    /// What became of a presented token.
    public enum Outcome {
        VERIFIED,
        INVALID,
        EXPIRED
    }

    private final Users users;
    private final OneTimeTokens tokens;
    private final Facts facts;
    private final Clock clock;

    public EmailVerification(Users users, OneTimeTokens tokens, Facts facts, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.facts = facts;
        this.clock = clock;
    }

    /// Sends a new token to a pending account; any earlier one is void.
    public void request(User user) {
        var secret = UserSecret.random(user.id().value());
        var token = OneTimeToken.of(OneTimeToken.Purpose.VERIFY_EMAIL, user.id(), secret, clock.instant());
        tokens.put(token);
        facts.publish(new IdentityFact.VerificationRequested(user, secret, token.expiresAt()));
    }

    /// Sends a new token if the address has an account that waits for one; tells nobody whether it has.
    public void requestAgain(EmailAddress email) {
        users.findByEmail(email).filter(User::isPending).ifPresent(this::request);
    }

    public Outcome verify(String presented) {
        var secret = UserSecret.parse(presented);
        var token = secret.flatMap(
                        known -> tokens.find(OneTimeToken.Purpose.VERIFY_EMAIL, new UserId(known.owner())))
                .filter(found -> found.usedAt().isEmpty() && secret.filter(found::matches).isPresent());
        if (token.isEmpty()) {
            return Outcome.INVALID;
        }
        var now = clock.instant();
        if (!now.isBefore(token.get().expiresAt())) {
            return Outcome.EXPIRED;
        }
        var user = users.find(token.get().user()).filter(User::isPending);
        if (user.isEmpty()) {
            return Outcome.INVALID;
        }
        tokens.use(token.get(), token.get().used(now));
        var verified = user.get().verified(now);
        users.replace(user.get(), verified);
        facts.publish(new IdentityFact.UserActivated(verified));
        return Outcome.VERIFIED;
    }
}
