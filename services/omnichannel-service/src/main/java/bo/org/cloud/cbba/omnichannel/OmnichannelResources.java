package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.store.CloudResources;
import bo.org.cloud.cbba.store.KeyGrant;
import bo.org.cloud.cbba.store.ScheduleSpec;
import java.util.List;
import java.util.Optional;

/// What the service needs of its cloud, as plain data: infrastructure and the local cloud are made from the
/// same. Its queue follows from what it consumes.
///
/// @param database name of its PostgreSQL database, whose tables its migrations make
public record OmnichannelResources(String database) {
    public static final String SERVICE = "omnichannel";

    public static OmnichannelResources ofPlatform() {
        return new OmnichannelResources(SERVICE);
    }

    /// All of it, for infrastructure.
    public CloudResources all() {
        return new CloudResources(
                SERVICE,
                List.of(),
                Optional.of(database),
                List.of(KeyGrant.own(SERVICE), KeyGrant.consumesSensitiveEvents()),
                List.of("client-secret"),
                List.of(
                        ScheduleSpec.everyMinute("relay-sweep"),
                        ScheduleSpec.everyMinute("delivery"),
                        ScheduleSpec.everyMinute("tidying")));
    }
}
