package bo.org.cloud.cbba.profiles.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import bo.org.cloud.cbba.profiles.client.GetMyNotificationPreferencesProblem;
import bo.org.cloud.cbba.profiles.client.ReplaceMyNotificationPreferencesProblem;
import bo.org.cloud.cbba.profiles.client.UnsubscribeProblem;
import bo.org.cloud.cbba.profiles.domain.Choosing;
import bo.org.cloud.cbba.profiles.domain.PreferenceBook;
import bo.org.cloud.cbba.profiles.domain.Preferences;
import bo.org.cloud.cbba.profiles.model.NotificationPreferences;
import bo.org.cloud.cbba.profiles.model.UnsubscribeRequest;
import bo.org.cloud.cbba.profiles.server.PreferencesPort;

/// How members want to be written to.
public final class PreferencesHandler implements PreferencesPort {
    private final PreferenceBook preferences;
    private final Choosing choosing;

    public PreferencesHandler(PreferenceBook preferences, Choosing choosing) {
        this.preferences = preferences;
        this.choosing = choosing;
    }

    @Override
    public Answer<NotificationPreferences> getMyNotificationPreferences(Call call) {
        return preferences
                .find(call.caller().user().id())
                .map(PreferencesHandler::answer)
                .orElseThrow(GetMyNotificationPreferencesProblem::profileNotReady);
    }

    @Override
    public Answer<NotificationPreferences> replaceMyNotificationPreferences(NotificationPreferences body, Call call) {
        var current = preferences
                .find(call.caller().user().id())
                .orElseThrow(ReplaceMyNotificationPreferencesProblem::profileNotReady);
        if (!call.precondition().admits(current.version())) {
            throw ProblemException.of(PlatformProblem.PRECONDITION_FAILED);
        }
        var next = current.replacedBy(
                PreferenceViews.channels(body),
                PreferenceViews.quietHours(body),
                PreferenceViews.digest(body),
                call.now());
        return answer(choosing.choose(current, next, call.address()));
    }

    @Override
    public Answer<Void> unsubscribe(String token, UnsubscribeRequest body, Call call) {
        return switch (choosing.unsubscribe(token, call.address())) {
            case DONE -> Answer.empty();
            case TOKEN_INVALID -> throw UnsubscribeProblem.tokenInvalid();
            case TOKEN_EXPIRED -> throw UnsubscribeProblem.tokenExpired();
        };
    }

    private static Answer<NotificationPreferences> answer(Preferences current) {
        return Answer.of(PreferenceViews.view(current)).withVersion(current.version());
    }
}
