package bo.org.cloud.cbba.profiles.domain;

import java.util.Locale;

/// The fields whose visibility a person chooses. The handle is always public, the id is no secret.
public enum ProfileField {
    DISPLAY_NAME,
    FULL_NAME,
    EMAIL,
    PHONE,
    DATE_OF_BIRTH,
    BIO,
    ADDRESS,
    LINKS,
    SKILLS,
    INTERESTS,
    LANGUAGE,
    TIMEZONE;

    /// The name in the contract.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
