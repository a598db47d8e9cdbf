package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Locale;

/// A language that somebody is written to in, as a BCP 47 tag. There need be no text in it: then it is Spanish.
public record Language(String code) {
    public static final Language ES = new Language("es");
    public static final Language EN = new Language("en");

    public Language {
        if (!code.matches("[A-Za-z0-9-]{2,8}")) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
        code = code.toLowerCase(Locale.ROOT);
    }
}
