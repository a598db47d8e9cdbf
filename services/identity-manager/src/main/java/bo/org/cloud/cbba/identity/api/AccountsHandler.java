package bo.org.cloud.cbba.identity.api;

import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.identity.domain.RoleGrant;
import bo.org.cloud.cbba.identity.domain.UserId;
import bo.org.cloud.cbba.identity.domain.Users;
import bo.org.cloud.cbba.identity.model.Language;
import bo.org.cloud.cbba.identity.model.RoleAssignment;
import bo.org.cloud.cbba.identity.model.User;
import bo.org.cloud.cbba.identity.model.UserStatus;
import bo.org.cloud.cbba.identity.server.AccountsPort;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.util.List;

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
        var roles = user.rolesAt(call.now());
        var answer = Answer.of(view(user, roles)).withVersion(user.version());
        var ended = user.roles().size() - roles.size();
        // A role that ends by itself makes no new version.
        return ended == 0 ? answer : answer.seenAs("ended" + ended);
    }

    private static User view(bo.org.cloud.cbba.identity.domain.User user, List<RoleGrant> roles) {
        return User.builder()
                .id(user.id().value())
                .email(user.email().value())
                .emailVerified(user.emailVerifiedAt().isPresent())
                .fullName(user.fullName())
                .language(new Language(user.language().code()))
                .status(UserStatus.valueOf(user.status().name()))
                .roles(roles.stream().map(AccountsHandler::view).toList())
                .createdAt(user.createdAt())
                .updatedAt(user.updatedAt())
                .build();
    }

    private static RoleAssignment view(RoleGrant grant) {
        var view = RoleAssignment.builder().role(grant.role());
        grant.expiresAt().ifPresent(view::expiresAt);
        return view.build();
    }
}
