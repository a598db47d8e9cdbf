// Generated from specs/permissions.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.platform;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a role can allow people to do.
public enum Permission {
    /// Invite people.
    USER_CREATE("user:create"),

    /// Read one's own account and profile.
    USER_READ_OWN("user:read:own"),

    /// Read everybody's account and profile.
    USER_READ_ALL("user:read:all"),

    /// Change one's own account and profile.
    USER_UPDATE_OWN("user:update:own"),

    /// Change everybody's account and profile.
    USER_UPDATE_ALL("user:update:all"),

    /// Delete one's own account.
    USER_DELETE_OWN("user:delete:own"),

    /// Delete anybody's account.
    USER_DELETE_ALL("user:delete:all"),

    /// Suspend, activate and unlock accounts, and end their sessions.
    USER_ADMIN("user:admin"),

    /// Start a project.
    PROJECT_CREATE("project:create"),

    /// Read what is published to everybody.
    PROJECT_READ_PUBLIC("project:read:public"),

    /// Read the projects that one organizes.
    PROJECT_READ_OWN("project:read:own"),

    /// Read every published project, and drafts where the role looks after them.
    PROJECT_READ_ALL("project:read:all"),

    /// Change the projects that one organizes.
    PROJECT_UPDATE_OWN("project:update:own"),

    /// Change every project.
    PROJECT_UPDATE_ALL("project:update:all"),

    /// Delete drafts of one's own.
    PROJECT_DELETE_OWN("project:delete:own"),

    /// Delete anybody's drafts.
    PROJECT_DELETE_ALL("project:delete:all"),

    /// Everything else about projects.
    PROJECT_ADMIN("project:admin"),

    /// Enrol oneself in a project.
    SUBSCRIPTION_CREATE("subscription:create"),

    /// Read one's own enrolments.
    SUBSCRIPTION_READ_OWN("subscription:read:own"),

    /// Read everybody's enrolments.
    SUBSCRIPTION_READ_ALL("subscription:read:all"),

    /// Change one's own enrolments.
    SUBSCRIPTION_UPDATE_OWN("subscription:update:own"),

    /// Decide on everybody's enrolments.
    SUBSCRIPTION_UPDATE_ALL("subscription:update:all"),

    /// Withdraw one's own enrolments.
    SUBSCRIPTION_DELETE_OWN("subscription:delete:own"),

    /// Withdraw anybody's enrolments.
    SUBSCRIPTION_DELETE_ALL("subscription:delete:all"),

    /// Everything else about enrolments.
    SUBSCRIPTION_ADMIN("subscription:admin"),

    /// Send a message to somebody.
    MESSAGE_CREATE("message:create"),

    /// Read messages and their delivery attempts.
    MESSAGE_READ("message:read"),

    /// Cancel and repeat messages.
    MESSAGE_UPDATE("message:update"),

    /// Remove messages and suppressions.
    MESSAGE_DELETE("message:delete"),

    /// Keep templates, providers and suppressions, and redrive dead letters.
    MESSAGE_ADMIN("message:admin"),

    /// Draft a campaign.
    CAMPAIGN_CREATE("campaign:create"),

    /// Read campaigns and their figures.
    CAMPAIGN_READ("campaign:read"),

    /// Change, schedule, pause and resume campaigns.
    CAMPAIGN_UPDATE("campaign:update"),

    /// Delete campaigns that have not run.
    CAMPAIGN_DELETE("campaign:delete"),

    /// Everything else about campaigns.
    CAMPAIGN_ADMIN("campaign:admin"),

    /// Read the roles and who has them.
    ROLE_READ("role:read"),

    /// Give and take roles below one's own.
    ROLE_ASSIGN("role:assign"),

    /// Take roles at one's own level and below.
    ROLE_REVOKE("role:revoke"),

    /// Register and change roles.
    ROLE_ADMIN("role:admin"),

    /// Change settings of the platform, and register clients.
    SYSTEM_CONFIG("system:config"),

    /// Read what the platform did.
    SYSTEM_AUDIT("system:audit"),

    /// Read health, queues and figures.
    SYSTEM_MONITOR("system:monitor"),

    /// Make and restore backups.
    SYSTEM_BACKUP("system:backup"),

    /// Read the audit entries and verify their chain.
    SECURITY_AUDIT("security:audit"),

    /// Rotate signing keys and import accounts.
    SECURITY_ADMIN("security:admin");

    private static final Map<String, Permission> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Permission::wireName, Function.identity()));

    private final String wireName;

    Permission(String wireName) {
        this.wireName = wireName;
    }

    /// Empty for a name that this version of the platform does not know.
    public static Optional<Permission> find(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /// As contracts, tokens and answers spell it.
    public String wireName() {
        return wireName;
    }
}
