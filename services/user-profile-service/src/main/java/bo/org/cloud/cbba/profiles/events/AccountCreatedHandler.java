package bo.org.cloud.cbba.profiles.events;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.profiles.domain.Account;
import bo.org.cloud.cbba.profiles.domain.ProfileKeeping;
import bo.org.cloud.cbba.profiles.server.UserCreatedHandler;

/// Somebody registered: their profile begins.
public final class AccountCreatedHandler implements UserCreatedHandler {
    private final ProfileKeeping keeping;

    public AccountCreatedHandler(ProfileKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void onUserCreated(UserCreated event, EventEnvelope envelope) {
        keeping.keep(new Account(
                event.userId(),
                event.email(),
                event.emailVerified(),
                event.fullName(),
                event.language().value()));
    }
}
