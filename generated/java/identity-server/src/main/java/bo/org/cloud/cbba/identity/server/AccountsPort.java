// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.identity.model.User;

/// One's own account.
public interface AccountsPort {
    /// Read one's own account.
    ///
    /// The caller's account with the roles that are in force. What members say about themselves (phone, city,
    /// skills) is in their profile: `getMyProfile`.
    Answer<User> getMe(Call call);
}
