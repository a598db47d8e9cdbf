package bo.org.cloud.cbba.profiles.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import bo.org.cloud.cbba.profiles.client.GetMyProfileProblem;
import bo.org.cloud.cbba.profiles.client.UpdateMyProfileProblem;
import bo.org.cloud.cbba.profiles.domain.ProfileEditing;
import bo.org.cloud.cbba.profiles.domain.Profiles;
import bo.org.cloud.cbba.profiles.model.Profile;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import bo.org.cloud.cbba.profiles.server.MyProfilePort;

/// One's own profile.
public final class MyProfileHandler implements MyProfilePort {
    private final Profiles profiles;
    private final ProfileEditing editing;

    public MyProfileHandler(Profiles profiles, ProfileEditing editing) {
        this.profiles = profiles;
        this.editing = editing;
    }

    @Override
    public Answer<Profile> getMyProfile(Call call) {
        var profile = profiles.find(call.caller().user().id()).orElseThrow(GetMyProfileProblem::profileNotReady);
        return Answer.of(ProfileViews.own(profile)).withVersion(profile.version());
    }

    @Override
    public Answer<Profile> updateMyProfile(ProfilePatch body, Call call) {
        var current = profiles.find(call.caller().user().id()).orElseThrow(UpdateMyProfileProblem::profileNotReady);
        if (!call.precondition().admits(current.version())) {
            throw ProblemException.of(PlatformProblem.PRECONDITION_FAILED);
        }
        var wish = ProfilePatches.applied(body, current.personal());
        var visibility = ProfilePatches.applied(body.visibility(), current.visibility());
        return switch (editing.edit(current, wish, visibility)) {
            case ProfileEditing.Changed(var profile) ->
                Answer.of(ProfileViews.own(profile)).withVersion(profile.version());
            case ProfileEditing.HandleTaken() -> throw UpdateMyProfileProblem.handleTaken();
            case ProfileEditing.Violates(var violations) ->
                throw ProblemException.of(
                        PlatformProblem.VALIDATION_FAILED,
                        violations.stream()
                                .map(violation -> Violations.fault(violation, call.locale()))
                                .toList());
        };
    }
}
