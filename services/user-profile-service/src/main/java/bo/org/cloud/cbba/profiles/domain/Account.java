package bo.org.cloud.cbba.profiles.domain;

import java.util.UUID;

/// What identity says of a person; this service only copies it.
public record Account(UUID userId, String email, boolean emailVerified, String fullName, String language) {
    @Override
    public String toString() {
        return "Account[" + userId + "]";
    }
}
