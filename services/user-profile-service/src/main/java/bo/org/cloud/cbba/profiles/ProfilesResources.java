package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.store.CloudResources;
import bo.org.cloud.cbba.store.KeyGrant;
import bo.org.cloud.cbba.store.ScheduleSpec;
import bo.org.cloud.cbba.store.StoreTables;
import bo.org.cloud.cbba.store.TableSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the service needs of its cloud, as plain data: infrastructure and the local cloud are made from the same.
///
/// @param prefix of all table names; `profiles` but for tests that run side by side
public record ProfilesResources(String prefix) {
    public static final String SERVICE = "profiles";

    public static ProfilesResources ofPlatform() {
        return new ProfilesResources(SERVICE);
    }

    public TableSpec profiles() {
        return TableSpec.of(prefix + "-profiles", TableSpec.Key.string("user_id"));
    }

    /// Who has a handle: its being there is what keeps handles unique.
    public TableSpec handles() {
        return TableSpec.of(prefix + "-handles", TableSpec.Key.string("handle"));
    }

    public TableSpec preferences() {
        return TableSpec.of(prefix + "-preferences", TableSpec.Key.string("user_id"));
    }

    /// Every choice a person made, in order; never changed.
    public TableSpec consents() {
        return TableSpec.of(prefix + "-consents", TableSpec.Key.string("user_id"), TableSpec.Key.string("entry_id"));
    }

    public StoreTables store() {
        return new StoreTables(prefix);
    }

    public List<TableSpec> tables() {
        return Stream.concat(Stream.of(profiles(), handles(), preferences(), consents()), store().all().stream())
                .toList();
    }

    /// All of it, for infrastructure.
    public CloudResources all() {
        return new CloudResources(
                SERVICE,
                tables(),
                Optional.empty(),
                List.of(KeyGrant.own(SERVICE)),
                List.of("client-secret"),
                List.of(ScheduleSpec.everyMinute("relay-sweep")));
    }
}
