// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.server;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.profiles.client.GetMyNotificationPreferencesProblem;
import bo.org.cloud.cbba.profiles.client.ReplaceMyNotificationPreferencesProblem;
import bo.org.cloud.cbba.profiles.client.UnsubscribeProblem;
import bo.org.cloud.cbba.profiles.model.NotificationPreferences;
import bo.org.cloud.cbba.profiles.model.UnsubscribeRequest;

/// How a member wants to be written to.
public interface PreferencesPort {
    /// Read how one is written to.
    ///
    /// The choices per category and channel. Messages about the account itself (verification, password, sign-in)
    /// are always sent and cannot be chosen.
    ///
    /// @throws GetMyNotificationPreferencesProblem `PROFILE_NOT_READY` (404) Your profile is being prepared
    Answer<NotificationPreferences> getMyNotificationPreferences(Call call);

    /// Choose how one is written to.
    ///
    /// Replaces all choices. What changes is recorded as consent: what, when and from where. Leave `quiet_hours`
    /// out to have none.
    ///
    /// @throws ReplaceMyNotificationPreferencesProblem `PROFILE_NOT_READY` (404) Your profile is being prepared
    Answer<NotificationPreferences> replaceMyNotificationPreferences(NotificationPreferences body, Call call);

    /// Unsubscribe with one click.
    ///
    /// What a mail program calls when somebody presses its unsubscribe button (RFC 8058). The signed token says
    /// who, from which category and on which channel; no login is needed. Doing it again changes nothing.
    ///
    /// @throws UnsubscribeProblem `TOKEN_INVALID` (422) The link is not valid
    /// @throws UnsubscribeProblem `TOKEN_EXPIRED` (422) The link has expired
    Answer<Void> unsubscribe(String token, UnsubscribeRequest body, Call call);
}
