package bo.org.cloud.cbba.identity.domain;

/// Failed logins, counted for the address typed in whether or not it has an account, so that both look alike.
/// Writes are enlisted in the call's unit of work.
public interface LoginAttempts {
    /// The failures of `email` from one network.
    Failures from(String network, EmailAddress email);

    /// The failures of `email` from anywhere.
    Failures fromAnywhere(EmailAddress email);

    /// Enlists `next` on the condition that what is stored is still `current`.
    void replace(Failures current, Failures next);

    /// Enlists the condition alone: the commit is lost if anybody failed meanwhile.
    void requireUnchanged(Failures current);
}
