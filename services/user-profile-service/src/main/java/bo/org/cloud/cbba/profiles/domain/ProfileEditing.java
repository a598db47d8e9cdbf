package bo.org.cloud.cbba.profiles.domain;

import bo.org.cloud.cbba.profiles.domain.ProfileRules.Violation;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// A person changes their own profile.
public final class ProfileEditing {
    /// What became of a wish.
    public sealed interface Outcome {}

    public record Changed(Profile profile) implements Outcome {}

    public record HandleTaken() implements Outcome {}

    public record Violates(List<Violation> violations) implements Outcome {}

    private final Profiles profiles;
    private final ProfileRules rules;
    private final ProfileFacts facts;
    private final Clock clock;

    public ProfileEditing(Profiles profiles, ProfileRules rules, ProfileFacts facts, Clock clock) {
        this.profiles = profiles;
        this.rules = rules;
        this.facts = facts;
        this.clock = clock;
    }

    public Outcome edit(Profile current, Personal wish, Map<ProfileField, Visibility> visibility) {
        var now = clock.instant();
        var violations = rules.violations(current.personal(), wish, now);
        if (!violations.isEmpty()) {
            return new Violates(violations);
        }
        if (wish.handle()
                .filter(handle -> profiles.isTaken(handle, current.userId()))
                .isPresent()) {
            return new HandleTaken();
        }
        var next = current.with(wish, visibility, now);
        var changed = ProfileChanges.between(current, next);
        if (changed.isEmpty()) {
            return new Changed(current);
        }
        profiles.replace(current, next);
        facts.updated(next, changed);
        return new Changed(next);
    }
}
