package bo.org.cloud.cbba.identity.domain;

/// Tells that two attempts meant the same account without saying which.
public interface AddressHashing {
    /// A keyed hash: 64 hexadecimal digits.
    String hash(EmailAddress email);
}
