package bo.org.cloud.cbba.omnichannel.events;

import bo.org.cloud.cbba.omnichannel.domain.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as mails name them: by the clocks of Bolivia, where the readers are.
final class BolivianTime {
    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");
    private static final DateTimeFormatter SPANISH =
            format("d 'de' MMMM 'de' uuuu, HH:mm '(hora de Bolivia)'", Locale.of("es", "BO"));
    private static final DateTimeFormatter ENGLISH = format("d MMMM uuuu, HH:mm '(Bolivian time)'", Locale.ENGLISH);

    private BolivianTime() {}

    /// In Spanish unless the language is English.
    static String of(Instant moment, Language language) {
        return (language.equals(Language.EN) ? ENGLISH : SPANISH).format(moment);
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(LA_PAZ);
    }
}
