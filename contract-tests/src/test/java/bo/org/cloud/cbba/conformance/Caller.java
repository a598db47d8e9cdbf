package bo.org.cloud.cbba.conformance;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A kind of caller with all that it may.
///
/// @param grants permissions of a person, scopes of a service
record Caller(String name, String token, boolean isPerson, Set<String> grants) {
    static final String PARTNER = "demo-partner";
    static final String PROFILES = "user-profile-service";
    static final String OMNICHANNEL = "omnichannel-service";

    /// One of each kind.
    static List<Caller> all(Cast cast) {
        return List.of(
                new Caller("a member", cast.tokenOf(cast.ana()), true, permissions("member")),
                new Caller("an administrator", cast.tokenOf(cast.administrator()), true, permissions("admin")),
                service(cast, PARTNER, "omnichannel:messages:send", "profiles:lookup"),
                service(cast, PROFILES, "identity:revocations"),
                service(cast, OMNICHANNEL, "identity:revocations", "profiles:lookup"));
    }

    private static Caller service(Cast cast, String id, String... scopes) {
        return new Caller("the service " + id, cast.tokenOf(id), false, Set.copyOf(Arrays.asList(scopes)));
    }

    private static Set<String> permissions(String role) {
        return SpecDocument.permissions().getJsonArray("roles").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("name").equals(role))
                .flatMap(each -> each.getJsonArray("permissions").getValuesAs(JsonString::getString).stream())
                .collect(Collectors.toSet());
    }

    boolean mayCall(SpecOperation operation) {
        return operation.requirements().isEmpty()
                || operation.requirements().stream().anyMatch(this::meets);
    }

    private boolean meets(JsonObject conditions) {
        return conditions.keySet().stream().allMatch(condition -> switch (condition) {
            case "user" -> isPerson;
            case "permission" -> isPerson && grants.contains(conditions.getString(condition));
            case "scope" -> !isPerson && grants.contains(conditions.getString(condition));
            default -> throw new IllegalStateException("teach this test about " + condition);
        });
    }
}
