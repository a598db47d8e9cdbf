package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.identity.event.Language;
import bo.org.cloud.cbba.identity.event.UserActivated;
import bo.org.cloud.cbba.identity.event.UserUpdated;
import bo.org.cloud.cbba.profiles.event.ProfileCreated;
import bo.org.cloud.cbba.profiles.event.ProfileUpdated;
import bo.org.cloud.cbba.profiles.model.DigestFrequency;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import bo.org.cloud.cbba.profiles.model.Visibility;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfileBeginsTest extends DeskTest {
    @Test
    void aProfileBeginsWhenSomebodyRegisters() {
        var ana = desk.newMember();

        var profile = desk.as(ana).getMyProfile();
        assertEquals("Ana Quispe Mamani", profile.displayName());
        assertEquals("mail-" + ana + "@example.org", profile.email());
        assertEquals(false, profile.emailVerified());
        assertEquals("America/La_Paz", profile.timezone());
        assertEquals(20, profile.completeness());
        assertEquals(Visibility.PRIVATE, profile.visibility().displayName());
        assertEquals(desk.clock.instant(), profile.createdAt());
        var preferences = desk.as(ana).getMyNotificationPreferences();
        assertEquals(true, preferences.campaigns().email());
        assertEquals(false, preferences.projects().whatsapp());
        assertEquals(DigestFrequency.NONE, preferences.digest());
    }

    @Test
    void itsBeginningIsTold() {
        var ana = desk.newMember();

        var envelope = desk.bus.probe().await("profiles.profile.created", ana.toString());
        assertEquals(1, envelope.sequence());
        assertEquals("ugsys.user-profile-service", envelope.source());
        var told = TestBus.read(ProfileCreated.TYPE, envelope);
        assertEquals("Ana Quispe Mamani", told.displayName());
        assertEquals(20, told.completeness());
        assertEquals(
                List.of(
                        "display_name",
                        "full_name",
                        "email",
                        "email_verified",
                        "language",
                        "timezone",
                        "visibility",
                        "completeness"),
                told.changedFields());
        assertEquals(false, envelope.payload().contains("example.org"), "the address does not travel");
    }

    @Test
    void copiesFollowTheAccount() {
        var ana = desk.newMember();
        var account = Accounts.of(ana, "Ana Quispe Mamani").proven();

        desk.bus.deliver(UserActivated.TYPE, account.activated(), ana, 2);
        desk.awaitProfile(ana, profile -> profile.account().emailVerified());
        assertEquals(List.of("email_verified"), toldOf(ana, 2).changedFields());

        desk.bus.deliver(
                UserUpdated.TYPE,
                account.named("Ana Rojas").reading(Language.EN).updated(),
                ana,
                3);
        desk.awaitProfile(ana, profile -> profile.account().fullName().equals("Ana Rojas"));
        assertEquals(
                List.of("full_name", "display_name", "language"), toldOf(ana, 3).changedFields());
        assertEquals("Ana Rojas", desk.as(ana).getMyProfile().displayName());
    }

    @Test
    void whatThePersonChoseStaysWhenTheAccountChanges() {
        var ana = desk.newMember();
        desk.as(ana).updateMyProfile(ProfilePatch.builder().displayName("Anita").build());

        desk.bus.deliver(UserUpdated.TYPE, Accounts.of(ana, "Ana Rojas").updated(), ana, 2);
        desk.awaitProfile(ana, profile -> profile.account().fullName().equals("Ana Rojas"));
        assertEquals("Anita", desk.as(ana).getMyProfile().displayName());
    }

    @Test
    void whoHasNoProfileYetIsToldToComeBack() {
        var somebody = desk.as(Ids.newId());

        refuses("PROFILE_NOT_READY", somebody::getMyProfile);
        refuses(
                "PROFILE_NOT_READY",
                () -> somebody.updateMyProfile(ProfilePatch.builder().build()));
        refuses("PROFILE_NOT_READY", somebody::getMyNotificationPreferences);
        refuses("PROFILE_NOT_READY", () -> somebody.replaceMyNotificationPreferences(Choices.evenings()));
    }

    private ProfileUpdated toldOf(UUID user, long sequence) {
        var envelope = desk.bus
                .probe()
                .await(
                        "profiles.profile.updated",
                        event -> event.subject().equals(user.toString()) && event.sequence() == sequence);
        return TestBus.read(ProfileUpdated.TYPE, envelope);
    }
}
