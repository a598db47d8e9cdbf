package bo.org.cloud.cbba.identity.domain;

import java.text.Normalizer;
import java.util.Locale;

/// An address as it is compared: trimmed, in Unicode form C, lower-case. Two spellings by case are one person.
public record EmailAddress(String value) {
    public EmailAddress {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (value.indexOf('@') < 1) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /// What stands before the `@`.
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /// Never the address itself: this ends up in messages.
    @Override
    public String toString() {
        return "EmailAddress[***]";
    }
}
