package bo.org.cloud.cbba.identity.adapter.events;

import bo.org.cloud.cbba.identity.adapter.RoleOrder;
import bo.org.cloud.cbba.identity.domain.RoleGrant;
import bo.org.cloud.cbba.identity.domain.User;
import bo.org.cloud.cbba.identity.event.UserActivated;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.identity.event.UserStatus;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import java.util.List;

/// The whole account as the `identity.user.*` events carry it.
final class UserSnapshots {
    private static final List<String> ALL_FIELDS =
            List.of("email", "email_verified", "full_name", "language", "status", "roles");

    UserCreated created(User user) {
        return UserCreated.builder()
                .userId(user.id().value())
                .email(user.email().value())
                .emailVerified(user.emailVerifiedAt().isPresent())
                .fullName(user.fullName())
                .language(PublishedFacts.languageOf(user))
                .status(UserStatus.valueOf(user.status().name()))
                .roles(rolesOf(user))
                .createdAt(user.createdAt())
                .updatedAt(user.updatedAt())
                .changedFields(ALL_FIELDS)
                .build();
    }

    UserUpdated updated(User user, List<String> changed) {
        return UserUpdated.builder()
                .userId(user.id().value())
                .email(user.email().value())
                .emailVerified(user.emailVerifiedAt().isPresent())
                .fullName(user.fullName())
                .language(PublishedFacts.languageOf(user))
                .status(UserStatus.valueOf(user.status().name()))
                .roles(rolesOf(user))
                .createdAt(user.createdAt())
                .updatedAt(user.updatedAt())
                .changedFields(changed)
                .build();
    }

    UserActivated activated(User user) {
        return UserActivated.builder()
                .userId(user.id().value())
                .email(user.email().value())
                .emailVerified(user.emailVerifiedAt().isPresent())
                .fullName(user.fullName())
                .language(PublishedFacts.languageOf(user))
                .status(UserStatus.valueOf(user.status().name()))
                .roles(rolesOf(user))
                .createdAt(user.createdAt())
                .updatedAt(user.updatedAt())
                .changedFields(List.of("email_verified", "status"))
                .build();
    }

    private static List<String> rolesOf(User user) {
        return user.rolesAt(user.updatedAt()).stream()
                .sorted(RoleOrder.LOWEST_FIRST)
                .map(RoleGrant::role)
                .toList();
    }
}
