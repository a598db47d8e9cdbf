package bo.org.cloud.cbba.profiles.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What must hold of a profile beyond the shape of its fields.
public final class ProfileRules {
    private static final int MIN_AGE = 13;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    // SystemV names are Java's own, not IANA's.
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(name -> !name.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableSet());

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
        LINK_WITHOUT_HOST,
        NO_SUCH_TIME_ZONE
    }

    private final PhoneNumbers phoneNumbers;

    public ProfileRules(PhoneNumbers phoneNumbers) {
        this.phoneNumbers = phoneNumbers;
    }

    /// All that do not hold of what differs from `current`; empty for a good wish. What stays is not judged again:
    /// numbering plans and time zones change, and an old value must not be in the way of another field.
    public List<Violation> violations(Personal current, Personal wish, Instant now) {
        var found = new ArrayList<Violation>();
        if (differs(Personal::phone, current, wish)) {
            judgePhone(wish, found);
        }
        if (differs(Personal::dateOfBirth, current, wish)) {
            wish.dateOfBirth().ifPresent(birth -> judgeAge(birth, todayAt(wish.timezone(), now), found));
        }
        if (differs(personal -> personal.address().country(), current, wish)) {
            judgeCountry(wish, found);
        }
        if (differs(Personal::links, current, wish)) {
            judgeLinks(wish, found);
        }
        if (differs(Personal::timezone, current, wish) && !ZONES.contains(wish.timezone())) {
            found.add(new Violation("/timezone", Rule.NO_SUCH_TIME_ZONE));
        }
        return List.copyOf(found);
    }

    private static boolean differs(Function<Personal, Object> field, Personal current, Personal wish) {
        return !Objects.equals(field.apply(current), field.apply(wish));
    }

    private void judgePhone(Personal wish, List<Violation> found) {
        wish.phone()
                .filter(number -> !phoneNumbers.canExist(number))
                .ifPresent(_ -> found.add(new Violation("/phone", Rule.PHONE_CANNOT_EXIST)));
    }

    private static void judgeAge(LocalDate birth, LocalDate today, List<Violation> found) {
        if (!birth.isBefore(today)) {
            found.add(new Violation("/date_of_birth", Rule.BIRTH_NOT_IN_THE_PAST));
        } else if (birth.plusYears(MIN_AGE).isAfter(today)) {
            found.add(new Violation("/date_of_birth", Rule.TOO_YOUNG));
        }
    }

    /// The person's own day. A time zone that does not exist has a violation of its own, so the age is judged
    /// as if in Bolivia.
    private static LocalDate todayAt(String timezone, Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(ZONES.contains(timezone) ? timezone : Personal.FIRST_TIME_ZONE));
    }

    private static void judgeCountry(Personal wish, List<Violation> found) {
        wish.address()
                .country()
                .filter(country -> !COUNTRIES.contains(country))
                .ifPresent(_ -> found.add(new Violation("/address/country", Rule.NO_SUCH_COUNTRY)));
    }

    private static void judgeLinks(Personal wish, List<Violation> found) {
        for (var i = 0; i < wish.links().size(); i++) {
            if (!wish.links().get(i).hasHost()) {
                found.add(new Violation("/links/" + i + "/url", Rule.LINK_WITHOUT_HOST));
            }
        }
    }
}
