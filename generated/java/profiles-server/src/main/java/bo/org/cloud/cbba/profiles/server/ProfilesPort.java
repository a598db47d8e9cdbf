// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequest;
import bo.org.cloud.cbba.profiles.model.ProfileLookupResponse;
import bo.org.cloud.cbba.profiles.model.ProfileView;
import java.util.UUID;

/// Other people's profiles.
public interface ProfilesPort {
    /// Read somebody's profile.
    ///
    /// Only the fields that the caller may see: without a token those that are `public`, with a member's token
    /// those for `members` too; the owner and whoever has `user:read:all` see all. Where nothing may be seen just
    /// the id is answered. A deleted or unknown profile is `NOT_FOUND`.
    Answer<ProfileView> getProfile(UUID userId, Call call);

    /// Look up how to reach people.
    ///
    /// For services that write to members: addresses per channel, language, time zone and preferences of up to 100
    /// people. One result per id in the order asked, also for ids that nobody has. It changes nothing.
    Answer<ProfileLookupResponse> lookUpProfiles(ProfileLookupRequest body, Call call);
}
