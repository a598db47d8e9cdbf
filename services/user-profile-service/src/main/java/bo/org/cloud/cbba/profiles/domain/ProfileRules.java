package bo.org.cloud.cbba.profiles.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What must hold of a profile beyond the shape of its fields.
public final class ProfileRules {
    private static final int MIN_AGE = 13;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    /// One rule that does not hold.
    ///
    /// @param pointer JSON pointer of the field in the contract
    public record Violation(String pointer, Rule rule) {}

    /// The rules.
    public enum Rule {
        PHONE_CANNOT_EXIST,
        BIRTH_NOT_IN_THE_PAST,
        TOO_YOUNG,
        NO_SUCH_COUNTRY,
        NO_SUCH_TIME_ZONE
    }

    private final PhoneNumbers phoneNumbers;

    public ProfileRules(PhoneNumbers phoneNumbers) {
        this.phoneNumbers = phoneNumbers;
    }

    /// All that do not hold; empty for a good profile.
    public List<Violation> violations(Personal personal, Instant now) {
        var found = new ArrayList<Violation>();
        personal.phone()
                .filter(number -> !phoneNumbers.canExist(number))
                .ifPresent(_ -> found.add(new Violation("/phone", Rule.PHONE_CANNOT_EXIST)));
        personal.dateOfBirth().ifPresent(birth -> judgeAge(birth, personal.timezone(), now, found));
        personal.address()
                .country()
                .filter(country -> !COUNTRIES.contains(country))
                .ifPresent(_ -> found.add(new Violation("/address/country", Rule.NO_SUCH_COUNTRY)));
        if (!ZONES.contains(personal.timezone())) {
            found.add(new Violation("/timezone", Rule.NO_SUCH_TIME_ZONE));
        }
        return List.copyOf(found);
    }

    private static void judgeAge(LocalDate birth, String timezone, Instant now, List<Violation> found) {
        var today = LocalDate.ofInstant(now, zoneOf(timezone));
        if (!birth.isBefore(today)) {
            found.add(new Violation("/date_of_birth", Rule.BIRTH_NOT_IN_THE_PAST));
        } else if (birth.plusYears(MIN_AGE).isAfter(today)) {
            found.add(new Violation("/date_of_birth", Rule.TOO_YOUNG));
        }
    }

    private static ZoneId zoneOf(String timezone) {
        try {
            return ZoneId.of(timezone);
        } catch (DateTimeException wrong) {
            // Its own violation is reported; the age is judged all the same.
            return ZoneId.of("America/La_Paz");
        }
    }
}
