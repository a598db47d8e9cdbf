package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.domain.UserId;
import bo.org.cloud.cbba.identity.domain.Users;
import bo.org.cloud.cbba.identity.model.Language;
import bo.org.cloud.cbba.identity.model.RoleAssignment;
import bo.org.cloud.cbba.identity.model.User;
import bo.org.cloud.cbba.identity.model.UserStatus;
import bo.org.cloud.cbba.identity.server.AccountsPort;
import bo.org.cloud.cbba.platform.PlatformProblem;

/// One's own account.
public final class AccountsHandler implements AccountsPort {
    private final Users users;

    public AccountsHandler(Users users) {
        this.users = users;
    }

    @Override
    public Answer<User> getMe(Call call) {
        // A token of an account that is gone proves nothing any more.
        var user = users.find(new UserId(call.caller().user().id()))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.UNAUTHENTICATED));
        return Answer.of(view(user)).withVersion(user.version());
    }

    private static User view(bo.org.cloud.cbba.identity.domain.User user) {
        return User.builder()
                .id(user.id().value())
                .email(user.email().value())
                .emailVerified(user.emailVerifiedAt().isPresent())
                .fullName(user.fullName())
                .language(new Language(user.language().code()))
                .status(UserStatus.valueOf(user.status().name()))
                .roles(user.roles().stream()
                        .sorted()
                        .map(role -> RoleAssignment.builder().role(role).build())
                        .toList())
                .createdAt(user.createdAt())
                .updatedAt(user.updatedAt())
                .build();
    }
}
