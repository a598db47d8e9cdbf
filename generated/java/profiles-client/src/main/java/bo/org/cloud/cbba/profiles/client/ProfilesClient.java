// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.client;

import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.ClientRequest;
import bo.org.cloud.cbba.contract.client.ClientResult;
import bo.org.cloud.cbba.contract.client.ClientTransport;
import bo.org.cloud.cbba.profiles.model.NotificationPreferences;
import bo.org.cloud.cbba.profiles.model.NotificationPreferencesCodec;
import bo.org.cloud.cbba.profiles.model.Profile;
import bo.org.cloud.cbba.profiles.model.ProfileCodec;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequest;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequestCodec;
import bo.org.cloud.cbba.profiles.model.ProfileLookupResponse;
import bo.org.cloud.cbba.profiles.model.ProfileLookupResponseCodec;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import bo.org.cloud.cbba.profiles.model.ProfilePatchCodec;
import bo.org.cloud.cbba.profiles.model.ProfileView;
import bo.org.cloud.cbba.profiles.model.ProfileViewCodec;
import bo.org.cloud.cbba.profiles.model.UnsubscribeRequest;
import bo.org.cloud.cbba.profiles.model.UnsubscribeRequestCodec;
import java.util.UUID;

/// What members say about themselves, who may see which part of it, and how they want to be written to. A
/// profile comes into being when somebody registers; name, address and roles belong to identity.
///
/// Every method throws its operation's problem when the service refuses,
/// [bo.org.cloud.cbba.contract.client.ServiceUnreachableException] when no answer came, and
/// [bo.org.cloud.cbba.contract.client.UnreadableAnswerException] when the answer is not the contract's. Safe for use by
/// many threads.
public final class ProfilesClient {
    private final ClientTransport transport;

    public ProfilesClient(ClientOptions options) {
        transport = new ClientTransport(options);
    }

    /// Read one's own profile.
    ///
    /// Everything, whatever its visibility. In the first seconds after registering there may be none yet
    /// (`PROFILE_NOT_READY`).
    ///
    /// @throws GetMyProfileProblem `PROFILE_NOT_READY` (404) Your profile is being prepared
    public Profile getMyProfile() {
        return getMyProfileResult().body();
    }

    /// As `getMyProfile()`, with what the headers of the answer say.
    public ClientResult<Profile> getMyProfileResult() {
        var request =
                ClientRequest.of("getMyProfile", "GET", "/profiles/api/v1/me").bearer();
        return transport.send(request, ProfileCodec.INSTANCE, GetMyProfileProblem::received);
    }

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
    public Profile updateMyProfile(ProfilePatch body) {
        return updateMyProfileResult(body).body();
    }

    /// As `updateMyProfile(body)`, with what the headers of the answer say.
    public ClientResult<Profile> updateMyProfileResult(ProfilePatch body) {
        return transport.send(updateMyProfileRequest(body), ProfileCodec.INSTANCE, UpdateMyProfileProblem::received);
    }

    /// As `updateMyProfile(body)`, if the resource still is at `version`; else `PRECONDITION_FAILED`.
    public Profile updateMyProfile(ProfilePatch body, long version) {
        return updateMyProfileResult(body, version).body();
    }

    /// As `updateMyProfile(body, version)`, with what the headers of the answer say.
    public ClientResult<Profile> updateMyProfileResult(ProfilePatch body, long version) {
        return transport.send(
                updateMyProfileRequest(body).ifMatch(version), ProfileCodec.INSTANCE, UpdateMyProfileProblem::received);
    }

    private static ClientRequest updateMyProfileRequest(ProfilePatch body) {
        return ClientRequest.of("updateMyProfile", "PATCH", "/profiles/api/v1/me")
                .bearer()
                .json("application/merge-patch+json", ProfilePatchCodec.INSTANCE, body);
    }

    /// Read how one is written to.
    ///
    /// The choices per category and channel. Messages about the account itself (verification, password, sign-in)
    /// are always sent and cannot be chosen.
    ///
    /// @throws GetMyNotificationPreferencesProblem `PROFILE_NOT_READY` (404) Your profile is being prepared
    public NotificationPreferences getMyNotificationPreferences() {
        return getMyNotificationPreferencesResult().body();
    }

    /// As `getMyNotificationPreferences()`, with what the headers of the answer say.
    public ClientResult<NotificationPreferences> getMyNotificationPreferencesResult() {
        var request = ClientRequest.of(
                        "getMyNotificationPreferences", "GET", "/profiles/api/v1/me/notification-preferences")
                .bearer();
        return transport.send(
                request, NotificationPreferencesCodec.INSTANCE, GetMyNotificationPreferencesProblem::received);
    }

    /// Choose how one is written to.
    ///
    /// Replaces all choices. What changes is recorded as consent: what, when and from where. Leave `quiet_hours`
    /// out to have none.
    ///
    /// @throws ReplaceMyNotificationPreferencesProblem `PROFILE_NOT_READY` (404) Your profile is being prepared
    public NotificationPreferences replaceMyNotificationPreferences(NotificationPreferences body) {
        return replaceMyNotificationPreferencesResult(body).body();
    }

    /// As `replaceMyNotificationPreferences(body)`, with what the headers of the answer say.
    public ClientResult<NotificationPreferences> replaceMyNotificationPreferencesResult(NotificationPreferences body) {
        return transport.send(
                replaceMyNotificationPreferencesRequest(body),
                NotificationPreferencesCodec.INSTANCE,
                ReplaceMyNotificationPreferencesProblem::received);
    }

    /// As `replaceMyNotificationPreferences(body)`, if the resource still is at `version`; else `PRECONDITION_FAILED`.
    public NotificationPreferences replaceMyNotificationPreferences(NotificationPreferences body, long version) {
        return replaceMyNotificationPreferencesResult(body, version).body();
    }

    /// As `replaceMyNotificationPreferences(body, version)`, with what the headers of the answer say.
    public ClientResult<NotificationPreferences> replaceMyNotificationPreferencesResult(
            NotificationPreferences body, long version) {
        return transport.send(
                replaceMyNotificationPreferencesRequest(body).ifMatch(version),
                NotificationPreferencesCodec.INSTANCE,
                ReplaceMyNotificationPreferencesProblem::received);
    }

    private static ClientRequest replaceMyNotificationPreferencesRequest(NotificationPreferences body) {
        return ClientRequest.of(
                        "replaceMyNotificationPreferences", "PUT", "/profiles/api/v1/me/notification-preferences")
                .bearer()
                .json("application/json", NotificationPreferencesCodec.INSTANCE, body);
    }

    /// Read somebody's profile.
    ///
    /// Only the fields that the caller may see: without a token those that are `public`, with a member's token
    /// those for `members` too; the owner and whoever has `user:read:all` see all. Where nothing may be seen just
    /// the id is answered. A deleted or unknown profile is `NOT_FOUND`.
    public ProfileView getProfile(UUID userId) {
        return getProfileResult(userId).body();
    }

    /// As `getProfile(userId)`, with what the headers of the answer say.
    public ClientResult<ProfileView> getProfileResult(UUID userId) {
        var request = ClientRequest.of("getProfile", "GET", "/profiles/api/v1/profiles/{user_id}")
                .bearer()
                .path("user_id", userId);
        return transport.send(request, ProfileViewCodec.INSTANCE, GetProfileProblem::received);
    }

    /// Look up how to reach people.
    ///
    /// For services that write to members: addresses per channel, language, time zone and preferences of up to 100
    /// people. One result per id in the order asked, also for ids that nobody has. It changes nothing.
    public ProfileLookupResponse lookUpProfiles(ProfileLookupRequest body) {
        var request = ClientRequest.of("lookUpProfiles", "POST", "/profiles/api/v1/profiles/lookups")
                .bearer()
                .json("application/json", ProfileLookupRequestCodec.INSTANCE, body);
        return transport
                .send(request, ProfileLookupResponseCodec.INSTANCE, LookUpProfilesProblem::received)
                .body();
    }

    /// Unsubscribe with one click.
    ///
    /// What a mail program calls when somebody presses its unsubscribe button (RFC 8058). The signed token says
    /// who, from which category and on which channel; no login is needed. Doing it again changes nothing.
    ///
    /// @throws UnsubscribeProblem `TOKEN_INVALID` (422) The link is not valid
    /// @throws UnsubscribeProblem `TOKEN_EXPIRED` (422) The link has expired
    public void unsubscribe(String token, UnsubscribeRequest body) {
        var request = ClientRequest.of("unsubscribe", "POST", "/profiles/api/v1/preferences/unsubscribe")
                .query("token", token)
                .form(UnsubscribeRequestCodec.INSTANCE, body);
        transport.send(request, UnsubscribeProblem::received);
    }
}
