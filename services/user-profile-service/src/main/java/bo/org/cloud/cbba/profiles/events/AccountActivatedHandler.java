package bo.org.cloud.cbba.profiles.events;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.UserActivated;
import bo.org.cloud.cbba.profiles.domain.Account;
import bo.org.cloud.cbba.profiles.domain.ProfileKeeping;
import bo.org.cloud.cbba.profiles.server.UserActivatedHandler;

/// An address was verified: the copies follow.
public final class AccountActivatedHandler implements UserActivatedHandler {
    private final ProfileKeeping keeping;

    public AccountActivatedHandler(ProfileKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void onUserActivated(UserActivated event, EventEnvelope envelope) {
        keeping.keep(new Account(
                event.userId(),
                event.email(),
                event.emailVerified(),
                event.fullName(),
                event.language().value()));
    }
}
