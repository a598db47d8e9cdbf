package bo.org.cloud.cbba.bench;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.profiles.model.Profile;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import bo.org.cloud.cbba.profiles.server.MyProfilePort;

/// Answers from memory, so that the platform is measured and not the store.
final class KnownProfile implements MyProfilePort {
    private static final long VERSION = 7;

    private final Profile profile = Samples.profile();

    @Override
    public Answer<Profile> getMyProfile(Call call) {
        return Answer.of(profile).withVersion(VERSION);
    }

    @Override
    public Answer<Profile> updateMyProfile(ProfilePatch body, Call call) {
        var changed = Profile.builder()
                .userId(profile.userId())
                .handle(body.handle().applyTo(profile.handle()))
                .displayName(body.displayName().applyTo(profile.displayName()))
                .fullName(profile.fullName())
                .email(profile.email())
                .emailVerified(profile.emailVerified())
                .phone(body.phone().applyTo(profile.phone()))
                .dateOfBirth(body.dateOfBirth().applyTo(profile.dateOfBirth()))
                .bio(profile.bio())
                .address(profile.address())
                .links(profile.links())
                .skills(body.skills().applyTo(profile.skills()))
                .interests(body.interests().applyTo(profile.interests()))
                .language(body.language().applyTo(profile.language()))
                .timezone(body.timezone().applyTo(profile.timezone()))
                .visibility(profile.visibility())
                .completeness(profile.completeness())
                .createdAt(profile.createdAt())
                .updatedAt(call.now())
                .build();
        return Answer.of(changed).withVersion(VERSION + 1);
    }
}
