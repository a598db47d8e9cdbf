package bo.org.cloud.cbba.infra;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.omnichannel.OmnichannelResources;
import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.store.CloudResources;
import java.util.List;

/// A service as it is deployed: one function behind one path prefix.
///
/// @param module its directory under `services/`
/// @param handler class of its function
record DeployedService(String module, String handler, CloudResources resources) {
    private static final String ROOT_PACKAGE = "bo.org.cloud.cbba.";

    static final List<DeployedService> ALL = List.of(
            of("identity-manager", new IdentityResources(IdentityResources.SERVICE).all()),
            of("user-profile-service", ProfilesResources.ofPlatform().all()),
            of("omnichannel-service", OmnichannelResources.ofPlatform().all()));

    private static DeployedService of(String module, CloudResources resources) {
        return new DeployedService(module, ROOT_PACKAGE + resources.service() + ".LambdaMain", resources);
    }

    /// Its domain word: path prefix, queue, package.
    String name() {
        return resources.service();
    }

    /// Name of its function and of its role.
    String functionName() {
        return InfraOptions.PREFIX + name();
    }

    /// For identifiers of constructs, e.g. `Identity`.
    String title() {
        return Names.title(name());
    }
}
