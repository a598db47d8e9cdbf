package bo.org.cloud.cbba.profiles.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileTest {
    private final Profile fresh = ProfileFixture.fresh();

    @Test
    void beginsWithTheAccountsNameAndNothingToSee() {
        assertEquals("Ana Quispe Mamani", fresh.personal().displayName());
        assertEquals("es", fresh.personal().language());
        assertEquals("America/La_Paz", fresh.personal().timezone());
        assertEquals(Set.of(Visibility.PRIVATE), Set.copyOf(fresh.visibility().values()));
        assertEquals(ProfileField.values().length, fresh.visibility().size());
        assertEquals(1, fresh.version());
    }

    @Test
    void isAFifthCompleteWhenItBeginsAndWhollyWhenAllIsSaid() {
        assertEquals(20, fresh.completeness());
        assertEquals(100, ProfileFixture.full(Map.of()).completeness());
        assertEquals(30, edited(new Wish(fresh.personal()).bio("Hola")).completeness());
    }

    @Test
    void aLongNameIsCutBetweenCharactersNotInsideOfOne() {
        assertEquals("a".repeat(99) + "😀", named("a".repeat(99) + "😀😀").shortName());
        assertEquals("b".repeat(99), named("b".repeat(99) + " c").shortName());
        assertEquals("c".repeat(100), Personal.of(named("c".repeat(200))).displayName());
    }

    @Test
    void nameAndLanguageFollowTheAccountUntilThePersonChoosesOthers() {
        var married = new Account(ProfileFixture.ANA_ID, "ana@example.org", true, "Ana Rojas", "en");
        assertEquals(
                "Ana Rojas", fresh.with(married, ProfileFixture.NOW).personal().displayName());
        assertEquals("en", fresh.with(married, ProfileFixture.NOW).personal().language());

        var chosen = edited(new Wish(fresh.personal()).displayName("Anita").language("qu"));
        assertEquals(
                "Anita", chosen.with(married, ProfileFixture.NOW).personal().displayName());
        assertEquals("qu", chosen.with(married, ProfileFixture.NOW).personal().language());
        assertEquals(
                "Ana Rojas", chosen.with(married, ProfileFixture.NOW).account().fullName());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsNamedAsTheContractNamesIt(Wish wish, List<String> names) {
        assertEquals(names, ProfileChanges.between(fresh, edited(wish)));
    }

    static Stream<Arguments> changes() {
        var wish = new Wish(ProfileFixture.fresh().personal());
        return Stream.of(
                Arguments.of(wish, List.of()),
                Arguments.of(wish.handle("ana"), List.of("handle", "completeness")),
                Arguments.of(wish.displayName("Ana"), List.of("display_name")),
                Arguments.of(wish.phone("+59170712345"), List.of("phone", "completeness")),
                Arguments.of(wish.born(LocalDate.EPOCH), List.of("date_of_birth", "completeness")),
                Arguments.of(wish.bio("Hola"), List.of("bio", "completeness")),
                Arguments.of(wish.country("BO"), List.of("address", "completeness")),
                Arguments.of(wish.links("https://example.org"), List.of("links", "completeness")),
                Arguments.of(wish.skills(List.of("java")), List.of("skills", "completeness")),
                Arguments.of(wish.interests(List.of("java")), List.of("interests", "completeness")),
                Arguments.of(wish.language("en"), List.of("language")),
                Arguments.of(wish.timezone("UTC"), List.of("timezone")));
    }

    @Test
    void aChangeOfTheAccountOrOfVisibilityIsNamedToo() {
        var account = new Account(ProfileFixture.ANA_ID, "new@example.org", true, "Ana", "es");
        assertEquals(
                List.of("email", "email_verified", "full_name", "display_name"),
                ProfileChanges.between(fresh, fresh.with(account, ProfileFixture.NOW)));
        var shown = fresh.with(fresh.personal(), Map.of(ProfileField.BIO, Visibility.PUBLIC), ProfileFixture.NOW);
        assertEquals(List.of("visibility"), ProfileChanges.between(fresh, shown));
    }

    @Test
    void nothingPersonalIsInItsText() {
        var text = ProfileFixture.full(Map.of()).toString()
                + ProfileFixture.full().links()
                + ProfileFixture.full().address();
        for (var secret : List.of("example.org", "ADDRESS street", "+PHONE", "1999-08-06")) {
            assertFalse(text.contains(secret), text);
        }
    }

    private Profile edited(Wish wish) {
        return fresh.with(wish.personal(), fresh.visibility(), ProfileFixture.NOW);
    }

    private static Account named(String name) {
        return new Account(ProfileFixture.ANA_ID, "ana@example.org", true, name, "es");
    }
}
