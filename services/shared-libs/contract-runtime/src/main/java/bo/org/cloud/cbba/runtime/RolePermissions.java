package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.platform.Permission;
import bo.org.cloud.cbba.platform.Role;

/// Which role grants which permission.
@FunctionalInterface
public interface RolePermissions {
    /// Whether whoever has the role may do it.
    ///
    /// @param role as in a token; an unknown one grants nothing
    /// @param permission e.g. `user:read:all`
    boolean grants(String role, String permission);

    /// The matrix of `specs/permissions.yaml`.
    static RolePermissions ofPlatform() {
        return (role, permission) -> {
            var wanted = Permission.find(permission);
            var held = Role.find(role);
            return wanted.isPresent() && held.isPresent() && held.get().grants(wanted.get());
        };
    }
}
