package bo.org.cloud.cbba.profiles.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.Permission;
import bo.org.cloud.cbba.platform.PlatformProblem;
import bo.org.cloud.cbba.platform.Role;
import bo.org.cloud.cbba.profiles.domain.Lookups;
import bo.org.cloud.cbba.profiles.domain.Profiles;
import bo.org.cloud.cbba.profiles.domain.Viewer;
import bo.org.cloud.cbba.profiles.model.LookupOutcome;
import bo.org.cloud.cbba.profiles.model.ProfileLookup;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequest;
import bo.org.cloud.cbba.profiles.model.ProfileLookupResponse;
import bo.org.cloud.cbba.profiles.model.ProfileView;
import bo.org.cloud.cbba.profiles.server.ProfilesPort;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// Profiles as others see them.
public final class ProfilesHandler implements ProfilesPort {
    private final Profiles profiles;
    private final Lookups lookups;

    public ProfilesHandler(Profiles profiles, Lookups lookups) {
        this.profiles = profiles;
        this.lookups = lookups;
    }

    @Override
    public Answer<ProfileView> getProfile(UUID userId, Call call) {
        var profile = profiles.find(userId).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        var viewer = viewer(call.caller(), userId);
        return Answer.of(ProfileViews.asSeenBy(viewer, profile))
                .withVersion(profile.version())
                .seenAs(viewer.name().toLowerCase(Locale.ROOT));
    }

    private static Viewer viewer(Caller caller, UUID userId) {
        return switch (caller) {
            case Caller.User user when user.id().equals(userId) || mayReadAll(user) -> Viewer.FULL;
            case Caller.User user when isMember(user) -> Viewer.MEMBER;
            // A guest has an account and no standing yet; a service has no eyes.
            case Caller.User _, Caller.Anonymous _, Caller.Service _ -> Viewer.ANONYMOUS;
        };
    }

    private static boolean mayReadAll(Caller.User user) {
        return roles(user).anyMatch(role -> role.grants(Permission.USER_READ_ALL));
    }

    private static boolean isMember(Caller.User user) {
        return roles(user).anyMatch(role -> role.level() >= Role.MEMBER.level());
    }

    private static Stream<Role> roles(Caller.User user) {
        return user.roles().stream().flatMap(name -> Role.find(name).stream());
    }

    @Override
    public Answer<ProfileLookupResponse> lookUpProfiles(ProfileLookupRequest body, Call call) {
        var found = lookups.find(body.userIds());
        return Answer.of(ProfileLookupResponse.builder()
                .items(body.userIds().stream()
                        .map(id -> {
                            var item = ProfileLookup.builder().userId(id);
                            var contact = found.get(id);
                            return contact == null
                                    ? item.outcome(LookupOutcome.NOT_FOUND).build()
                                    : item.outcome(LookupOutcome.FOUND)
                                            .contact(Contacts.view(contact))
                                            .build();
                        })
                        .toList())
                .build());
    }
}
