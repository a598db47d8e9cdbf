package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.identity.event.Language;
import bo.org.cloud.cbba.identity.event.UserActivated;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.identity.event.UserStatus;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One account, and the events that identity publishes of it.
record Accounts(UUID id, String email, boolean verified, String name, Language language) {
    private static final Instant THEN = Instant.parse("2031-03-15T14:29:59Z");

    static Accounts of(UUID id, String name) {
        return new Accounts(id, "mail-" + id + "@example.org", false, name, Language.ES);
    }

    Accounts proven() {
        return new Accounts(id, email, true, name, language);
    }

    Accounts named(String other) {
        return new Accounts(id, email, verified, other, language);
    }

    Accounts reading(Language other) {
        return new Accounts(id, email, verified, name, other);
    }

    UserCreated created() {
        return UserCreated.builder()
                .userId(id)
                .email(email)
                .emailVerified(verified)
                .fullName(name)
                .language(language)
                .status(UserStatus.PENDING_VERIFICATION)
                .roles(List.of("member"))
                .createdAt(THEN)
                .updatedAt(THEN)
                .changedFields(List.of("email"))
                .build();
    }

    UserUpdated updated() {
        return UserUpdated.builder()
                .userId(id)
                .email(email)
                .emailVerified(verified)
                .fullName(name)
                .language(language)
                .status(UserStatus.ACTIVE)
                .roles(List.of("member"))
                .createdAt(THEN)
                .updatedAt(THEN)
                .changedFields(List.of("full_name"))
                .build();
    }

    UserActivated activated() {
        return UserActivated.builder()
                .userId(id)
                .email(email)
                .emailVerified(verified)
                .fullName(name)
                .language(language)
                .status(UserStatus.ACTIVE)
                .roles(List.of("member"))
                .createdAt(THEN)
                .updatedAt(THEN)
                .changedFields(List.of("status", "email_verified"))
                .build();
    }
}
