package bo.org.cloud.cbba.profiles.events;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import bo.org.cloud.cbba.profiles.domain.Account;
import bo.org.cloud.cbba.profiles.domain.ProfileKeeping;
import bo.org.cloud.cbba.profiles.server.UserUpdatedHandler;

/// An account changed: the copies follow.
public final class AccountUpdatedHandler implements UserUpdatedHandler {
    private final ProfileKeeping keeping;

    public AccountUpdatedHandler(ProfileKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void onUserUpdated(UserUpdated event, EventEnvelope envelope) {
        keeping.keep(new Account(
                event.userId(),
                event.email(),
                event.emailVerified(),
                event.fullName(),
                event.language().value()));
    }
}
