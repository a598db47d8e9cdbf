// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.profiles.client.GetMyProfileProblem;
import bo.org.cloud.cbba.profiles.client.UpdateMyProfileProblem;
import bo.org.cloud.cbba.profiles.model.Profile;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;

/// One's own profile.
public interface MyProfilePort {
    /// Read one's own profile.
    ///
    /// Everything, whatever its visibility. In the first seconds after registering there may be none yet
    /// (`PROFILE_NOT_READY`).
    ///
    /// @throws GetMyProfileProblem `PROFILE_NOT_READY` (404) Your profile is being prepared
    Answer<Profile> getMyProfile(Call call);

    /// Change one's own profile.
    ///
    /// A JSON merge patch (RFC 7396): what is left out stays, `null` clears, lists are replaced as a whole. Send
    /// `If-Match` to be sure that nothing is overwritten.
    ///
    /// Beyond the schema these rules hold, each `VALIDATION_FAILED` at its field: the phone must be a number that
    /// can exist (`FORMAT`), the date of birth in the past and its owner 13 or older (`TOO_YOUNG`), country and
    /// time zone must exist (`ENUM`), links must be `https` (`PATTERN`).
    ///
    /// @throws UpdateMyProfileProblem `PROFILE_NOT_READY` (404) Your profile is being prepared
    /// @throws UpdateMyProfileProblem `HANDLE_TAKEN` (409) That handle is taken
    Answer<Profile> updateMyProfile(ProfilePatch body, Call call);
}
