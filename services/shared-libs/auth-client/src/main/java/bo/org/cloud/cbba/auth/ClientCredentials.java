package bo.org.cloud.cbba.auth;

/// What a service authenticates with at identity.
public record ClientCredentials(String clientId, String secret) {
    @Override
    public String toString() {
        return "ClientCredentials[" + clientId + ", ***]";
    }
}
