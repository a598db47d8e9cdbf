package bo.org.cloud.cbba.profiles.domain;

/// Knows which phone numbers can exist.
public interface PhoneNumbers {
    /// @param number as E.164
    boolean canExist(String number);
}
