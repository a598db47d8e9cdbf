package bo.org.cloud.cbba.runtime;

import java.util.Locale;

/// Chooses between the platform's two languages (RFC 9110 section 12.5.4). Spanish where nothing speaks for
/// English.
final class Languages {
    static final Locale SPANISH = Locale.of("es");
    static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {}

    static Locale choose(String acceptLanguage) {
        if (acceptLanguage.isEmpty()) {
            return SPANISH;
        }
        var english = -1.0;
        var spanish = -1.0;
        var rest = 0.0;
        for (var range : acceptLanguage.split(",", 20)) {
            var quality = Quality.of(range);
            var tag = Quality.name(range);
            if (tag.equals("en") || tag.startsWith("en-")) {
                english = Math.max(english, quality);
            } else if (tag.equals("es") || tag.startsWith("es-")) {
                spanish = Math.max(spanish, quality);
            } else if (tag.equals("*")) {
                rest = quality;
            }
        }
        // what is not named has the quality of `*`
        english = english < 0 ? rest : english;
        spanish = spanish < 0 ? rest : spanish;
        return english > spanish ? ENGLISH : SPANISH;
    }
}
