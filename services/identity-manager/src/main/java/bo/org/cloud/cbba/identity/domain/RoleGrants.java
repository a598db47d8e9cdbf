package bo.org.cloud.cbba.identity.domain;

import java.time.Clock;
import java.util.List;

/// Gives people roles.
public final class RoleGrants {
    private final Users users;
    private final Facts facts;
    private final Clock clock;

    public RoleGrants(Users users, Facts facts, Clock clock) {
        this.users = users;
        this.facts = facts;
        this.clock = clock;
    }

    /// Gives an active person a role; giving it twice changes nothing.
    ///
    /// @return false if nobody active has the address
    public boolean grant(EmailAddress email, String role) {
        var user = users.findByEmail(email).filter(User::isActive);
        user.filter(found -> !found.roles().contains(RoleGrant.lasting(role))).ifPresent(current -> {
            var next = current.withRole(role, clock.instant());
            users.replace(current, next);
            facts.publish(new IdentityFact.UserUpdated(next, List.of("roles")));
        });
        return user.isPresent();
    }
}
