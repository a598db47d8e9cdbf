package bo.org.cloud.cbba.infra;

import java.nio.file.Path;
import java.util.function.Function;

/// What differs between a deployment and a test of the stacks.
///
/// @param code where the zip of a service's function is, by the service's module
/// @param output where the templates go
record InfraOptions(Function<String, Path> code, Path output) {
    /// Of all names that are not a service's own.
    static final String PREFIX = "ugsys-";

    static final String BUS = "ugsys-event-bus";

    /// Where the outside reaches the HTTP API.
    static final String API = "https://api.cbba.cloud.org.bo";

    /// The zips as `./justw lambda` packs them.
    static InfraOptions ofBuild(Path root, Path output) {
        var packed = root.resolve(".tools").resolve("lambda");
        return new InfraOptions(module -> packed.resolve(module).resolve("function.zip"), output);
    }
}
