package bo.org.cloud.cbba.profiles.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.profiles.domain.ProfileRules.Rule;
import bo.org.cloud.cbba.profiles.domain.ProfileRules.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRulesTest {
    /// 01:30 of the 16th in UTC is still the evening of the 15th in Bolivia.
    private static final Instant NIGHT = Instant.parse("2031-03-16T01:30:00Z");

    private final ProfileRules rules = new ProfileRules(number -> number.equals("+59170712345"));
    private final Personal fresh = ProfileFixture.fresh().personal();

    @ParameterizedTest
    @CsvSource({"+59170712345, true", "+59100000000, false"})
    void aPhoneMustBeOneThatCanExist(String phone, boolean good) {
        var wish = new Wish(fresh).phone(phone);
        assertEquals(good ? List.of() : List.of(new Violation("/phone", Rule.PHONE_CANNOT_EXIST)), judge(wish));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-15, America/La_Paz, ",
        "2018-03-16, America/La_Paz, TOO_YOUNG",
        "2018-03-16, UTC,            ",
        "2018-03-16, Asia/Tokyo,     ",
        "2018-03-17, Asia/Tokyo,     TOO_YOUNG",
        "2031-03-15, America/La_Paz, BIRTH_NOT_IN_THE_PAST",
        "2031-03-15, UTC,            TOO_YOUNG",
        "2031-03-16, UTC,            BIRTH_NOT_IN_THE_PAST",
        "1999-08-06, America/La_Paz, ",
    })
    void ageIsCountedOnThePersonsOwnDay(LocalDate birth, String timezone, Rule broken) {
        var expected = Optional.ofNullable(broken).map(rule -> new Violation("/date_of_birth", rule)).stream()
                .toList();
        assertEquals(expected, judge(new Wish(fresh).born(birth).timezone(timezone)));
    }

    @Test
    void whoWasBornOnALeapDayTurns13OnTheLastOfFebruary() {
        var wish =
                new Wish(fresh).born(LocalDate.of(2016, 2, 29)).timezone("UTC").personal();
        assertEquals(
                1,
                rules.violations(fresh, wish, Instant.parse("2029-02-27T23:59:59Z"))
                        .size());
        assertEquals(
                0,
                rules.violations(fresh, wish, Instant.parse("2029-02-28T00:00:00Z"))
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"BO, true", "DE, true", "XX, false", "UK, false", "ZZ, false"})
    void aCountryMustExist(String country, boolean good) {
        var wish = new Wish(fresh).country(country);
        assertEquals(good ? List.of() : List.of(new Violation("/address/country", Rule.NO_SUCH_COUNTRY)), judge(wish));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/La_Paz", "Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires"})
    void aTimeZoneOfIanaIsGood(String timezone) {
        var elsewhere = new Wish(fresh).timezone("Asia/Tokyo").personal();
        assertEquals(
                List.of(),
                rules.violations(elsewhere, new Wish(fresh).timezone(timezone).personal(), NIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Cochabamba", "america/la_paz", "UTC+4", "+04", "SystemV/EST5", "BOT"})
    void anyOtherTimeZoneIsNot(String timezone) {
        assertEquals(
                List.of(new Violation("/timezone", Rule.NO_SUCH_TIME_ZONE)), judge(new Wish(fresh).timezone(timezone)));
    }

    @Test
    void aLinkMustLeadSomewhere() {
        var wish = new Wish(fresh).links("https://my_blog.example.org/a", "https:///notes", "http://example.org");
        assertEquals(
                List.of(
                        new Violation("/links/1/url", Rule.LINK_WITHOUT_HOST),
                        new Violation("/links/2/url", Rule.LINK_WITHOUT_HOST)),
                judge(wish));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        var wish = new Wish(fresh)
                .phone("+1")
                .born(LocalDate.of(2030, 1, 1))
                .country("XX")
                .links("https:///x")
                .timezone("Nowhere");
        assertEquals(
                List.of("/phone", "/date_of_birth", "/address/country", "/links/0/url", "/timezone"),
                judge(wish).stream().map(Violation::pointer).toList());
    }

    @Test
    void whatStaysIsNotJudgedAgain() {
        var once = new Wish(fresh)
                .phone("+591gone")
                .country("AN")
                .timezone("Old/Zone")
                .personal();
        assertEquals(
                List.of(), rules.violations(once, new Wish(once).bio("Hola").personal(), NIGHT));
    }

    private List<Violation> judge(Wish wish) {
        return rules.violations(fresh, wish.personal(), NIGHT);
    }
}
