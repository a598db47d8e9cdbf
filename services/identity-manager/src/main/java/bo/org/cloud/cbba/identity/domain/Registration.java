package bo.org.cloud.cbba.identity.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Signing up. Whatever the address, the caller sees and waits for the same: only the mail tells.
public final class Registration {
    /// What somebody asked for.
    ///
    /// @param language of the mails to come
    public record Wish(EmailAddress email, String password, String fullName, Language language) {
        @Override
        public String toString() {
            return "Wish[" + email + ", ***]";
        }
    }

    private final Users users;
    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final PasswordPolicy policy;
    private final EmailVerification verification;
    private final Facts facts;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public Registration(
            Users users,
            Passwords passwords,
            PasswordHashing hashing,
            PasswordPolicy policy,
            EmailVerification verification,
            Facts facts,
            Supplier<UUID> ids,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.hashing = hashing;
        this.policy = policy;
        this.verification = verification;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param reader the language of the answer
    /// @return why the password is too weak; empty when the wish was taken
    public List<String> register(Wish wish, Language reader) {
        var weaknesses = policy.weaknesses(wish.password(), wish.email(), wish.fullName(), reader);
        if (!weaknesses.isEmpty()) {
            return weaknesses;
        }
        // Hashed before anybody is looked up: known and unknown addresses take the same time.
        var hash = hashing.hash(wish.password());
        users.findByEmail(wish.email())
                .ifPresentOrElse(known -> registerAgain(known, wish, hash), () -> add(wish, hash));
        return List.of();
    }

    private void add(Wish wish, PasswordHash hash) {
        var user =
                User.registered(new UserId(ids.get()), wish.email(), wish.fullName(), wish.language(), clock.instant());
        users.add(user, hash);
        facts.publish(new IdentityFact.UserCreated(user));
        verification.request(user);
    }

    private void registerAgain(User known, Wish wish, PasswordHash hash) {
        if (!known.isPending()) {
            facts.publish(new IdentityFact.ExistingAccountRegistered(known, ids.get()));
            return;
        }
        var next = known.registeredAgain(wish.fullName(), wish.language(), clock.instant());
        users.replace(known, next);
        passwords.put(next.id(), hash);
        var changed = changes(known, next);
        if (!changed.isEmpty()) {
            facts.publish(new IdentityFact.UserUpdated(next, changed));
        }
        verification.request(next);
    }

    private static List<String> changes(User before, User after) {
        var changed = new ArrayList<String>();
        if (!before.fullName().equals(after.fullName())) {
            changed.add("full_name");
        }
        if (before.language() != after.language()) {
            changed.add("language");
        }
        return changed;
    }
}
