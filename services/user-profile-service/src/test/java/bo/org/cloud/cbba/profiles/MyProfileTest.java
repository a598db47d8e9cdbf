package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.profiles.event.ProfileUpdated;
import bo.org.cloud.cbba.profiles.model.AddressPatch;
import bo.org.cloud.cbba.profiles.model.Language;
import bo.org.cloud.cbba.profiles.model.ProfileLink;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import bo.org.cloud.cbba.profiles.model.ProfileVisibilityPatch;
import bo.org.cloud.cbba.profiles.model.Visibility;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MyProfileTest extends DeskTest {
    @Test
    void anUnchangedProfileIsNotSentAgain() {
        var ana = desk.newMember();
        var first = desk.letter("GET", "/me", ana).send();
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals("\"1\"", tag);
        assertEquals("no-store", first.headers().firstValue("Cache-Control").orElseThrow());

        assertEquals(
                304,
                desk.letter("GET", "/me", ana)
                        .header("If-None-Match", tag)
                        .send()
                        .statusCode());
        desk.as(ana).updateMyProfile(ProfilePatch.builder().bio("Hola").build());
        assertEquals(
                200,
                desk.letter("GET", "/me", ana)
                        .header("If-None-Match", tag)
                        .send()
                        .statusCode());
    }

    @Test
    void aPatchChangesWhatItNamesAndLeavesTheRest() {
        var ana = desk.newMember();
        var me = desk.as(ana);
        me.updateMyProfile(full());
        desk.clock.advance(Duration.ofSeconds(1));

        var profile = me.updateMyProfile(ProfilePatch.builder()
                .clearPhone()
                .address(
                        AddressPatch.builder().clearStreet().city("Quillacollo").build())
                .skills(List.of("java"))
                .build());

        assertEquals(Optional.empty(), profile.phone());
        var address = profile.address().orElseThrow();
        assertEquals(Optional.empty(), address.street());
        assertEquals(Optional.of("Quillacollo"), address.city());
        assertEquals(Optional.of("BO"), address.country());
        assertEquals(List.of("java"), profile.skills());
        assertEquals(Optional.of("Aprendo **Terraform**."), profile.bio());
        assertEquals(Optional.of(LocalDate.of(1999, 8, 6)), profile.dateOfBirth());
        assertEquals(Visibility.PUBLIC, profile.visibility().skills());
        assertEquals(Visibility.PRIVATE, profile.visibility().phone());
        assertEquals(80, profile.completeness());
        assertEquals(desk.clock.instant(), profile.updatedAt());
        assertEquals(profile, me.getMyProfile());
    }

    @Test
    void nullClearsWholeFields() {
        var ana = desk.newMember();
        desk.as(ana).updateMyProfile(full());

        var profile = desk.as(ana)
                .updateMyProfile(ProfilePatch.builder()
                        .clearBio()
                        .clearDateOfBirth()
                        .clearLinks()
                        .clearSkills()
                        .clearInterests()
                        .build());

        assertEquals(Optional.empty(), profile.bio());
        assertEquals(Optional.empty(), profile.dateOfBirth());
        assertEquals(List.of(), profile.links());
        assertEquals(List.of(), profile.skills());
        assertEquals(List.of(), profile.interests());
    }

    @Test
    void nullClearsTheWholeAddressAndThenItsLastPartToo() {
        var ana = desk.newMember();
        desk.as(ana).updateMyProfile(full());
        var cleared = desk.unwatched("PATCH", "/me", ana).send("application/json", "{\"address\":null}");
        assertEquals(200, cleared.statusCode());
        assertEquals(Optional.empty(), desk.as(ana).getMyProfile().address());

        var city = ProfilePatch.builder()
                .address(AddressPatch.builder().city("Sacaba").build());
        assertEquals(true, desk.as(ana).updateMyProfile(city.build()).address().isPresent());
        var none = ProfilePatch.builder()
                .address(AddressPatch.builder().clearCity().build());
        assertEquals(
                Optional.empty(), desk.as(ana).updateMyProfile(none.build()).address());
    }

    @Test
    void aChangeIsToldWithoutWhatIsPrivate() {
        var ana = desk.newMember();
        desk.as(ana).updateMyProfile(full());

        var envelope = desk.bus.probe().await("profiles.profile.updated", ana.toString());
        assertEquals(2, envelope.sequence());
        assertEquals("user", envelope.actor().type());
        var told = TestBus.read(ProfileUpdated.TYPE, envelope);
        assertEquals(
                List.of(
                        "display_name",
                        "phone",
                        "date_of_birth",
                        "bio",
                        "address",
                        "links",
                        "skills",
                        "interests",
                        "language",
                        "timezone",
                        "visibility",
                        "completeness"),
                told.changedFields());
        for (var secret : List.of("70712345", "1999", "Sacaba", "Terraform", "example.org")) {
            assertEquals(false, envelope.payload().contains(secret), secret + " travels");
        }
    }

    @Test
    void aPatchThatChangesNothingIsNoChange() {
        var ana = desk.newMember();
        desk.as(ana).updateMyProfile(full());

        var again = desk.as(ana).updateMyProfileResult(full());
        assertEquals(2, again.version().orElseThrow());
        assertEquals(
                2,
                desk.as(ana)
                        .updateMyProfileResult(ProfilePatch.builder().build())
                        .version()
                        .orElseThrow());
    }

    @Test
    void nothingIsOverwrittenThatTheCallerHasNotSeen() {
        var me = desk.as(desk.newMember());
        var seen = me.getMyProfileResult().version().orElseThrow();
        me.updateMyProfile(ProfilePatch.builder().bio("Hola").build(), seen);

        refuses(
                "PRECONDITION_FAILED",
                () -> me.updateMyProfile(ProfilePatch.builder().bio("Adiós").build(), seen));
        refuses(
                "PRECONDITION_FAILED",
                () -> me.updateMyProfile(ProfilePatch.builder().build(), seen));
        assertEquals(Optional.of("Hola"), me.getMyProfile().bio());
    }

    @Test
    void textIsKeptTrimmedAndComposed() {
        var ana = desk.newMember();
        var answer =
                desk.letter("PATCH", "/me", ana).send("application/json", "{\"display_name\":\"  Ana Mun\u0303oz  \"}");
        assertEquals("Ana Muñoz", Letter.json(answer).getString("display_name"));
    }

    @Test
    void onlyPeopleHaveAProfileOfTheirOwn() {
        refuses("UNAUTHENTICATED", desk.anonymous()::getMyProfile);
        refuses("FORBIDDEN", desk.asService("profiles:lookup")::getMyProfile);
        refuses("UNAUTHENTICATED", () -> desk.anonymous().updateMyProfile(full()));
        refuses("FORBIDDEN", () -> desk.asService("profiles:lookup").updateMyProfile(full()));
        var forged = desk.letter("GET", "/me")
                .header("Authorization", "Bearer " + Ids.newId())
                .send();
        assertEquals(401, forged.statusCode());
    }

    static ProfilePatch full() {
        return ProfilePatch.builder()
                .displayName("Ana Quispe")
                .phone("+59170712345")
                .dateOfBirth(LocalDate.of(1999, 8, 6))
                .bio("Aprendo **Terraform**.")
                .address(AddressPatch.builder()
                        .street("Av. Villazón km 9")
                        .city("Sacaba")
                        .state("Cochabamba")
                        .postalCode("0301")
                        .country("BO")
                        .build())
                .links(List.of(new ProfileLink(Optional.of("Blog"), URI.create("https://ana.example.org/notas"))))
                .skills(List.of("terraform", "python"))
                .interests(List.of("mentoría"))
                .language(Language.QU)
                .timezone("Europe/Berlin")
                .visibility(ProfileVisibilityPatch.builder()
                        .displayName(Visibility.MEMBERS)
                        .bio(Visibility.MEMBERS)
                        .skills(Visibility.PUBLIC)
                        .build())
                .build();
    }
}
