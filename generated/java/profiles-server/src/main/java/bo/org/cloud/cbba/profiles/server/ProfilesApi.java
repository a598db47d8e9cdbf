// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.Operation;
import java.util.List;

/// All that this contract offers.
public final class ProfilesApi {
    private static final List<Operation> OPERATIONS = List.of(
            MyProfileRoutes.GET_MY_PROFILE,
            MyProfileRoutes.UPDATE_MY_PROFILE,
            PreferencesRoutes.GET_MY_NOTIFICATION_PREFERENCES,
            PreferencesRoutes.REPLACE_MY_NOTIFICATION_PREFERENCES,
            PreferencesRoutes.UNSUBSCRIBE,
            ProfilesRoutes.GET_PROFILE,
            ProfilesRoutes.LOOK_UP_PROFILES);

    private ProfilesApi() {}

    /// Every operation once, in the order of the contract.
    public static List<Operation> operations() {
        return OPERATIONS;
    }
}
