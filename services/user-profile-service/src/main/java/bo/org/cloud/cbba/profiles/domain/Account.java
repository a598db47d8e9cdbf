package bo.org.cloud.cbba.profiles.domain;

import java.util.UUID;

/// What identity says of a person; this service only copies it.
public record Account(UUID userId, String email, boolean emailVerified, String fullName, String language) {
    private static final int LONGEST_DISPLAY_NAME = 100;

    /// The full name, as much of it as a display name may hold.
    String shortName() {
        if (fullName.codePointCount(0, fullName.length()) <= LONGEST_DISPLAY_NAME) {
            return fullName;
        }
        return fullName.substring(0, fullName.offsetByCodePoints(0, LONGEST_DISPLAY_NAME))
                .strip();
    }

    @Override
    public String toString() {
        return "Account[" + userId + "]";
    }
}
