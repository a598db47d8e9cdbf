package bo.org.cloud.cbba.contract;

/// Tells who a bearer token belongs to.
public interface Authenticator {
    /// @throws UnauthenticatedException when the token proves nothing; why is in its reason
    Caller authenticate(String bearerToken);
}
