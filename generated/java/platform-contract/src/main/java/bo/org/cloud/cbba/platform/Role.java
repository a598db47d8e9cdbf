// Generated from specs/permissions.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.platform;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What people can be on the platform, the lowest first.
public enum Role {
    /// Somebody with an account and no standing yet; sees what is public.
    GUEST("guest", 0, EnumSet.of(Permission.PROJECT_READ_PUBLIC)),

    /// A member of the community.
    MEMBER(
            "member",
            1,
            EnumSet.of(
                    Permission.USER_READ_OWN,
                    Permission.USER_UPDATE_OWN,
                    Permission.USER_DELETE_OWN,
                    Permission.PROJECT_READ_PUBLIC,
                    Permission.PROJECT_READ_OWN,
                    Permission.PROJECT_READ_ALL,
                    Permission.SUBSCRIPTION_CREATE,
                    Permission.SUBSCRIPTION_READ_OWN,
                    Permission.SUBSCRIPTION_UPDATE_OWN,
                    Permission.SUBSCRIPTION_DELETE_OWN)),

    /// A member who looks after projects and enrolments.
    MODERATOR(
            "moderator",
            2,
            EnumSet.of(
                    Permission.USER_READ_OWN,
                    Permission.USER_UPDATE_OWN,
                    Permission.USER_DELETE_OWN,
                    Permission.PROJECT_READ_PUBLIC,
                    Permission.PROJECT_READ_OWN,
                    Permission.PROJECT_READ_ALL,
                    Permission.PROJECT_UPDATE_OWN,
                    Permission.PROJECT_UPDATE_ALL,
                    Permission.SUBSCRIPTION_CREATE,
                    Permission.SUBSCRIPTION_READ_OWN,
                    Permission.SUBSCRIPTION_READ_ALL,
                    Permission.SUBSCRIPTION_UPDATE_OWN,
                    Permission.SUBSCRIPTION_UPDATE_ALL,
                    Permission.SUBSCRIPTION_DELETE_OWN)),

    /// Sees everything, changes nothing but what is their own.
    AUDITOR(
            "auditor",
            3,
            EnumSet.of(
                    Permission.USER_READ_OWN,
                    Permission.USER_READ_ALL,
                    Permission.USER_UPDATE_OWN,
                    Permission.USER_DELETE_OWN,
                    Permission.PROJECT_READ_PUBLIC,
                    Permission.PROJECT_READ_OWN,
                    Permission.PROJECT_READ_ALL,
                    Permission.SUBSCRIPTION_READ_OWN,
                    Permission.SUBSCRIPTION_READ_ALL,
                    Permission.MESSAGE_READ,
                    Permission.CAMPAIGN_READ,
                    Permission.ROLE_READ,
                    Permission.SYSTEM_AUDIT,
                    Permission.SECURITY_AUDIT)),

    /// Runs users, projects, enrolments, messages and campaigns.
    ADMIN(
            "admin",
            4,
            EnumSet.of(
                    Permission.USER_CREATE,
                    Permission.USER_READ_OWN,
                    Permission.USER_READ_ALL,
                    Permission.USER_UPDATE_OWN,
                    Permission.USER_UPDATE_ALL,
                    Permission.USER_DELETE_OWN,
                    Permission.USER_DELETE_ALL,
                    Permission.USER_ADMIN,
                    Permission.PROJECT_CREATE,
                    Permission.PROJECT_READ_PUBLIC,
                    Permission.PROJECT_READ_OWN,
                    Permission.PROJECT_READ_ALL,
                    Permission.PROJECT_UPDATE_OWN,
                    Permission.PROJECT_UPDATE_ALL,
                    Permission.PROJECT_DELETE_OWN,
                    Permission.PROJECT_DELETE_ALL,
                    Permission.PROJECT_ADMIN,
                    Permission.SUBSCRIPTION_CREATE,
                    Permission.SUBSCRIPTION_READ_OWN,
                    Permission.SUBSCRIPTION_READ_ALL,
                    Permission.SUBSCRIPTION_UPDATE_OWN,
                    Permission.SUBSCRIPTION_UPDATE_ALL,
                    Permission.SUBSCRIPTION_DELETE_OWN,
                    Permission.SUBSCRIPTION_DELETE_ALL,
                    Permission.SUBSCRIPTION_ADMIN,
                    Permission.MESSAGE_CREATE,
                    Permission.MESSAGE_READ,
                    Permission.MESSAGE_UPDATE,
                    Permission.MESSAGE_DELETE,
                    Permission.MESSAGE_ADMIN,
                    Permission.CAMPAIGN_CREATE,
                    Permission.CAMPAIGN_READ,
                    Permission.CAMPAIGN_UPDATE,
                    Permission.CAMPAIGN_DELETE,
                    Permission.CAMPAIGN_ADMIN,
                    Permission.ROLE_READ,
                    Permission.ROLE_ASSIGN)),

    /// May do everything; there is always at least one.
    SUPER_ADMIN(
            "super_admin",
            5,
            EnumSet.of(
                    Permission.USER_CREATE,
                    Permission.USER_READ_OWN,
                    Permission.USER_READ_ALL,
                    Permission.USER_UPDATE_OWN,
                    Permission.USER_UPDATE_ALL,
                    Permission.USER_DELETE_OWN,
                    Permission.USER_DELETE_ALL,
                    Permission.USER_ADMIN,
                    Permission.PROJECT_CREATE,
                    Permission.PROJECT_READ_PUBLIC,
                    Permission.PROJECT_READ_OWN,
                    Permission.PROJECT_READ_ALL,
                    Permission.PROJECT_UPDATE_OWN,
                    Permission.PROJECT_UPDATE_ALL,
                    Permission.PROJECT_DELETE_OWN,
                    Permission.PROJECT_DELETE_ALL,
                    Permission.PROJECT_ADMIN,
                    Permission.SUBSCRIPTION_CREATE,
                    Permission.SUBSCRIPTION_READ_OWN,
                    Permission.SUBSCRIPTION_READ_ALL,
                    Permission.SUBSCRIPTION_UPDATE_OWN,
                    Permission.SUBSCRIPTION_UPDATE_ALL,
                    Permission.SUBSCRIPTION_DELETE_OWN,
                    Permission.SUBSCRIPTION_DELETE_ALL,
                    Permission.SUBSCRIPTION_ADMIN,
                    Permission.MESSAGE_CREATE,
                    Permission.MESSAGE_READ,
                    Permission.MESSAGE_UPDATE,
                    Permission.MESSAGE_DELETE,
                    Permission.MESSAGE_ADMIN,
                    Permission.CAMPAIGN_CREATE,
                    Permission.CAMPAIGN_READ,
                    Permission.CAMPAIGN_UPDATE,
                    Permission.CAMPAIGN_DELETE,
                    Permission.CAMPAIGN_ADMIN,
                    Permission.ROLE_READ,
                    Permission.ROLE_ASSIGN,
                    Permission.ROLE_REVOKE,
                    Permission.ROLE_ADMIN,
                    Permission.SYSTEM_CONFIG,
                    Permission.SYSTEM_AUDIT,
                    Permission.SYSTEM_MONITOR,
                    Permission.SYSTEM_BACKUP,
                    Permission.SECURITY_AUDIT,
                    Permission.SECURITY_ADMIN));

    private static final Map<String, Role> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Role::wireName, Function.identity()));

    private final String wireName;
    private final int level;
    private final Set<Permission> permissions;

    Role(String wireName, int level, Set<Permission> permissions) {
        this.wireName = wireName;
        this.level = level;
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    /// Empty for a role that a service registered, or that this version of the platform does not know.
    public static Optional<Role> find(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /// As contracts, tokens and answers spell it.
    public String wireName() {
        return wireName;
    }

    /// Nobody gives or takes a role above their own level.
    public int level() {
        return level;
    }

    /// Never empty, unmodifiable.
    public Set<Permission> permissions() {
        return permissions;
    }

    /// Whether whoever has this role may do it.
    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }
}
