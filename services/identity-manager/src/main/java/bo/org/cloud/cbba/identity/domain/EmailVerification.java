package bo.org.cloud.cbba.identity.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
        var earlier = tokens.find(OneTimeToken.Purpose.VERIFY_EMAIL, user.id());
        send(user, earlier, earlier.map(OneTimeToken::resentAt).orElse(List.of()), clock.instant());
    }

    /// Sends a new token if the address has an account that waits for one, three times an hour at most; tells
    /// nobody whether it did.
    public void requestAgain(EmailAddress email) {
        var now = clock.instant();
        users.findByEmail(email)
                .filter(user -> user.isPending() && !user.isExpired(now))
                .ifPresent(user -> resend(user, now));
    }

    private void resend(User user, Instant now) {
        var earlier = tokens.find(OneTimeToken.Purpose.VERIFY_EMAIL, user.id());
        if (earlier.isEmpty()) {
            send(user, earlier, List.of(now), now);
        } else if (earlier.get().mayBeResent(now)) {
            send(user, earlier, earlier.get().resentWith(now), now);
        }
    }

    private void send(User user, Optional<OneTimeToken> earlier, List<Instant> resentAt, Instant now) {
        var secret = UserSecret.random(user.id().value());
        var life = OneTimeToken.Purpose.VERIFY_EMAIL.expiry(now);
        // A link never promises more than the account has left.
        var expiresAt = life.isBefore(user.verifiableUntil()) ? life : user.verifiableUntil();
        tokens.put(
                earlier,
                new OneTimeToken(
                        OneTimeToken.Purpose.VERIFY_EMAIL,
                        user.id(),
                        secret.hash(),
                        expiresAt,
                        Optional.empty(),
                        resentAt));
        facts.publish(new IdentityFact.VerificationRequested(user, secret, expiresAt));
    }

    public Outcome verify(String presented) {
        var secret = UserSecret.parse(presented);
        var token = secret.flatMap(known -> tokens.find(OneTimeToken.Purpose.VERIFY_EMAIL, new UserId(known.owner())))
                .filter(found -> found.usedAt().isEmpty()
                        && secret.filter(found::matches).isPresent());
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
