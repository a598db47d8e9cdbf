package bo.org.cloud.cbba.store;

import java.util.List;
import java.util.Optional;

/// What a service needs of its cloud beside its queue, as plain data: infrastructure and the local cloud are made
/// from the same.
///
/// @param service its domain word, e.g. `identity`
/// @param tables of DynamoDB; none for a service on PostgreSQL
/// @param database name of its PostgreSQL database; empty for a service on DynamoDB
/// @param keys what it may do with which wrapping key
/// @param secrets names of the secrets that it is given, e.g. `client-secret`
/// @param schedules what is due there now and then
public record CloudResources(
        String service,
        List<TableSpec> tables,
        Optional<String> database,
        List<KeyGrant> keys,
        List<String> secrets,
        List<ScheduleSpec> schedules) {
    public CloudResources {
        tables = List.copyOf(tables);
        keys = List.copyOf(keys);
        secrets = List.copyOf(secrets);
        schedules = List.copyOf(schedules);
    }
}
