package bo.org.cloud.cbba.identity.domain;

import java.util.Locale;

/// The languages that people are written to in.
public enum Language {
    ES,
    EN;

    /// Spanish unless the locale asks for English.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : ES;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
