package bo.org.cloud.cbba.codegen.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `specs/permissions.yaml`: who may do what.
///
/// @param permissions wire name to description, in the order written
/// @param scopes of services, likewise
record AccessMatrix(List<RoleEntry> roles, Map<String, String> permissions, Map<String, String> scopes) {
    private static final Set<String> NAMED = Set.of("name", "description");
    private static final Set<String> ROLE = Set.of("name", "level", "description", "permissions");

    /// A role and all that it grants.
    record RoleEntry(String name, int level, String description, List<String> permissions) {}

    static AccessMatrix read(Optional<SpecFile> file, Refusals refusals) {
        if (file.isEmpty()) {
            return new AccessMatrix(List.of(), Map.of(), Map.of());
        }
        var top = file.get().top();
        Keys.refuseUnknown(top, Set.of("roles", "permissions", "scopes"), "the permissions", refusals);
        var permissions = named(top.get("permissions"), refusals);
        return new AccessMatrix(
                roles(top.get("roles"), permissions.keySet(), refusals),
                permissions,
                named(top.get("scopes"), refusals));
    }

    private static Map<String, String> named(Spot list, Refusals refusals) {
        var named = new LinkedHashMap<String, String>();
        for (var item : list.items()) {
            Keys.refuseUnknown(item, NAMED, "a " + list.key().replaceAll("s$", ""), refusals);
            if (named.put(item.text("name"), item.text("description").strip()) != null) {
                refusals.add(item, item.text("name") + " stands twice in " + list.key());
            }
        }
        return named;
    }

    private static List<RoleEntry> roles(Spot list, Set<String> permissions, Refusals refusals) {
        var roles = new ArrayList<RoleEntry>();
        for (var role : list.items()) {
            Keys.refuseUnknown(role, ROLE, "a role", refusals);
            if (!role.get("level").node().isInt()) {
                refusals.add(role, "role " + role.text("name") + " has no level");
            }
            if (role.get("permissions").items().isEmpty()) {
                refusals.add(role, "role " + role.text("name") + " grants nothing");
            }
            for (var granted : role.get("permissions").items()) {
                if (!permissions.contains(granted.text())) {
                    refusals.add(
                            granted, "unknown permission " + granted.text() + Keys.hint(granted.text(), permissions));
                }
            }
            roles.add(new RoleEntry(
                    role.text("name"),
                    role.get("level").node().asInt(),
                    role.text("description").strip(),
                    role.get("permissions").texts()));
        }
        return roles;
    }
}
