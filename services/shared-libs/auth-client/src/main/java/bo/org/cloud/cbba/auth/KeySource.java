package bo.org.cloud.cbba.auth;

/// Where the issuer's key set is fetched (`getJwks`).
public interface KeySource {
    /// @return the JWK set as JSON text (RFC 7517)
    String fetch();
}
