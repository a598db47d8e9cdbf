package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import bo.org.cloud.cbba.profiles.model.ProfileView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OthersProfilesTest extends DeskTest {
    private final UUID ana = desk.newMember();
    private final UUID tom = desk.newMember();

    OthersProfilesTest() {
        desk.as(ana).updateMyProfile(MyProfileTest.full());
        desk.as(ana).updateMyProfile(ProfilePatch.builder().handle("ana-quispe").build());
    }

    @Test
    void aVisitorSeesWhatIsPublic() {
        assertEquals(publicView(), seenBy(desk.anonymous()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "moderator"})
    void aMemberSeesWhatIsForMembers(String role) {
        assertEquals(membersView(), seenBy(desk.as(tom, role)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest", "somebody-elses-role"})
    void whoIsNoMemberSeesWhatIsPublic(String role) {
        assertEquals(publicView(), seenBy(desk.as(tom, role)));
    }

    @Test
    void aServiceSeesWhatIsPublic() {
        assertEquals(publicView(), seenBy(desk.asService("profiles:lookup")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin", "super_admin"})
    void whoMayReadAllUsersSeesAll(String role) {
        assertAll(seenBy(desk.as(tom, role)));
    }

    @Test
    void theOwnerSeesAll() {
        assertAll(seenBy(desk.as(ana)));
        assertAll(seenBy(desk.as(ana, "guest")));
    }

    @Test
    void someoneWhoShowsNothingIsJustAnId() {
        assertEquals(
                ProfileView.builder()
                        .userId(tom)
                        .links(List.of())
                        .skills(List.of())
                        .interests(List.of())
                        .build(),
                desk.as(ana).getProfile(tom));
    }

    @Test
    void nobodyIsFoundWhereThereIsNobody() {
        refuses("NOT_FOUND", () -> desk.as(ana).getProfile(Ids.newId()));
        refuses("NOT_FOUND", () -> desk.anonymous().getProfile(Ids.newId()));
        assertEquals(400, desk.letter("GET", "/profiles/ana-quispe").send().statusCode());
    }

    @Test
    void aTokenThatIsNoneIsNoVisitor() {
        var answer = desk.letter("GET", "/profiles/" + ana)
                .header("Authorization", "Bearer forged")
                .send();
        assertEquals(401, answer.statusCode());
    }

    @Test
    void theTagOfOneViewDoesNotAnswerForAnother() {
        var visitors = desk.letter("GET", "/profiles/" + ana)
                .send()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var members = desk.letter("GET", "/profiles/" + ana, tom)
                .send()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertNotEquals(visitors, members);

        var same = desk.letter("GET", "/profiles/" + ana)
                .header("If-None-Match", visitors)
                .send();
        assertEquals(304, same.statusCode());
        var other = desk.letter("GET", "/profiles/" + ana, tom)
                .header("If-None-Match", visitors)
                .send();
        assertEquals(200, other.statusCode());
    }

    private ProfileView seenBy(ProfilesClient viewer) {
        return viewer.getProfile(ana);
    }

    private ProfileView publicView() {
        return ProfileView.builder()
                .userId(ana)
                .handle("ana-quispe")
                .links(List.of())
                .skills(List.of("terraform", "python"))
                .interests(List.of())
                .build();
    }

    private ProfileView membersView() {
        return ProfileView.builder()
                .userId(ana)
                .handle("ana-quispe")
                .displayName("Ana Quispe")
                .bio("Aprendo **Terraform**.")
                .links(List.of())
                .skills(List.of("terraform", "python"))
                .interests(List.of())
                .build();
    }

    private void assertAll(ProfileView view) {
        assertEquals(Optional.of("+59170712345"), view.phone());
        assertEquals(Optional.of("mail-" + ana + "@example.org"), view.email());
        assertEquals(Optional.of("Ana Quispe Mamani"), view.fullName());
        assertEquals(true, view.address().isPresent() && view.dateOfBirth().isPresent());
        assertEquals(1, view.links().size());
        assertEquals(List.of("mentoría"), view.interests());
        assertEquals(Optional.of("Europe/Berlin"), view.timezone());
    }
}
