package bo.org.cloud.cbba.identity.domain;

/// A hashed password as a PHC string.
public record PasswordHash(String phc) {
    @Override
    public String toString() {
        return "PasswordHash[***]";
    }
}
