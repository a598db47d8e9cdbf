package bo.org.cloud.cbba.identity.domain;

import java.util.List;

/// Decides whether a password is strong enough for a person.
public interface PasswordPolicy {
    /// @return why it is too weak, each reason a sentence in `language` that is safe to show; empty when it
    ///     will do
    List<String> weaknesses(String password, EmailAddress email, String fullName, Language language);
}
