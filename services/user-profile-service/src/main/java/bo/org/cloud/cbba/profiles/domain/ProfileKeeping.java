package bo.org.cloud.cbba.profiles.domain;

import java.time.Clock;

/// Keeps profiles in step with the accounts that identity tells of. Events come in any order and more than
/// once; which of them is the latest was decided before they come here.
public final class ProfileKeeping {
    private final Profiles profiles;
    private final PreferenceBook preferences;
    private final ProfileFacts facts;
    private final Clock clock;

    public ProfileKeeping(Profiles profiles, PreferenceBook preferences, ProfileFacts facts, Clock clock) {
        this.profiles = profiles;
        this.preferences = preferences;
        this.facts = facts;
        this.clock = clock;
    }

    /// Takes over an account as it is now, beginning a profile for one that has none yet.
    public void keep(Account account) {
        profiles.find(account.userId()).ifPresentOrElse(known -> update(known, account), () -> begin(account));
    }

    private void begin(Account account) {
        var now = clock.instant();
        var profile = Profile.begun(account, now);
        profiles.add(profile);
        preferences.add(Preferences.begun(account.userId(), now));
        facts.created(profile);
    }

    private void update(Profile known, Account account) {
        var next = known.with(account, clock.instant());
        var changed = ProfileChanges.between(known, next);
        if (!changed.isEmpty()) {
            profiles.replace(known, next);
            facts.updated(next, changed);
        }
    }
}
