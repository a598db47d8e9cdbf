// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Operation;
import java.util.List;

/// All that this contract offers.
public final class IdentityApi {
    private static final List<Operation> OPERATIONS = List.of(
            RegistrationsRoutes.REGISTER,
            RegistrationsRoutes.VERIFY_EMAIL,
            RegistrationsRoutes.RESEND_VERIFICATION,
            SessionsRoutes.LOGIN,
            SessionsRoutes.REFRESH,
            SessionsRoutes.LOGOUT,
            AccountsRoutes.GET_ME,
            RevocationsRoutes.LIST_REVOCATIONS,
            TokensRoutes.ISSUE_TOKEN,
            DiscoveryRoutes.GET_JWKS,
            DiscoveryRoutes.GET_SERVER_METADATA);

    private IdentityApi() {}

    /// Every operation once, in the order of the contract.
    public static List<Operation> operations() {
        return OPERATIONS;
    }
}
