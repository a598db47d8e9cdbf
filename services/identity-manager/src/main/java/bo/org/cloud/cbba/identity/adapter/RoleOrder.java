package bo.org.cloud.cbba.identity.adapter;

import bo.org.cloud.cbba.identity.domain.RoleGrant;
import bo.org.cloud.cbba.platform.Role;
import java.util.Comparator;

/// Roles as the outside sees them: the lowest first. Those that services registered have no level and come last.
public final class RoleOrder {
    public static final Comparator<RoleGrant> LOWEST_FIRST = Comparator.<RoleGrant>comparingInt(
                    grant -> Role.find(grant.role()).map(Role::level).orElse(Integer.MAX_VALUE))
            .thenComparing(RoleGrant::role);

    private RoleOrder() {}
}
