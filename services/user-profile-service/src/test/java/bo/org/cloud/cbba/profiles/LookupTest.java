package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.profiles.model.Channel;
import bo.org.cloud.cbba.profiles.model.ChannelAddress;
import bo.org.cloud.cbba.profiles.model.Language;
import bo.org.cloud.cbba.profiles.model.LookupOutcome;
import bo.org.cloud.cbba.profiles.model.ProfileLookup;
import bo.org.cloud.cbba.profiles.model.ProfileLookupRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookupTest extends DeskTest {
    @Test
    void tellsHowToReachAMember() {
        var ana = desk.newMember();
        desk.as(ana).updateMyProfile(MyProfileTest.full());
        desk.as(ana).replaceMyNotificationPreferences(Choices.evenings());

        var found = lookUp(List.of(ana)).getFirst();

        assertEquals(LookupOutcome.FOUND, found.outcome());
        var contact = found.contact().orElseThrow();
        assertEquals("Ana Quispe", contact.displayName());
        assertEquals(
                List.of(
                        new ChannelAddress(Channel.EMAIL, "mail-" + ana + "@example.org", false),
                        new ChannelAddress(Channel.SMS, "+59170712345", false),
                        new ChannelAddress(Channel.WHATSAPP, "+59170712345", false)),
                contact.addresses());
        assertEquals(Language.QU, contact.language());
        assertEquals("Europe/Berlin", contact.timezone());
        assertEquals(Choices.evenings(), contact.preferences());
    }

    @Test
    void aHundredAreAnsweredInTheirOrderWithTwoQuestionsToTheStore() {
        var members = IntStream.range(0, 5).mapToObj(_ -> desk.newMember()).toList();
        var asked = new ArrayList<>(members.reversed());
        while (asked.size() < 100) {
            asked.add(asked.size() / 2, Ids.newId());
        }
        var before = readsOfPeople();

        var answers = lookUp(asked);

        assertEquals(asked, answers.stream().map(ProfileLookup::userId).toList());
        for (var answer : answers) {
            var known = members.contains(answer.userId());
            assertEquals(known ? LookupOutcome.FOUND : LookupOutcome.NOT_FOUND, answer.outcome());
            assertEquals(known, answer.contact().isPresent());
        }
        assertEquals(2, readsOfPeople() - before);
    }

    private long readsOfPeople() {
        var resources = desk.store.resources();
        return desk.store
                .calls()
                .readsOf(Set.of(
                        resources.profiles().name(), resources.preferences().name()));
    }

    @Test
    void askingForMoreOrTwiceIsRefused() {
        var tooMany = IntStream.range(0, 101).mapToObj(_ -> Ids.newId()).toList();
        refuses("VALIDATION_FAILED", () -> lookUp(tooMany));
        refuses("VALIDATION_FAILED", () -> lookUp(List.of()));
        var twice = Ids.newId();
        refuses("VALIDATION_FAILED", () -> lookUp(List.of(twice, twice)));
    }

    @Test
    void onlyServicesWithTheScopeLookPeopleUp() {
        var request = new ProfileLookupRequest(List.of(Ids.newId()));
        refuses("UNAUTHENTICATED", () -> desk.anonymous().lookUpProfiles(request));
        refuses("FORBIDDEN", () -> desk.as(Ids.newId(), "super_admin").lookUpProfiles(request));
        refuses("FORBIDDEN", () -> desk.asService("omnichannel:messages:send").lookUpProfiles(request));
    }

    @Test
    void someoneWithoutAPhoneHasOnlyAMailAddress() {
        var contact = lookUp(List.of(desk.newMember())).getFirst().contact();
        assertEquals(Optional.of(1), contact.map(found -> found.addresses().size()));
    }

    private List<ProfileLookup> lookUp(List<UUID> users) {
        return desk.asService("profiles:lookup")
                .lookUpProfiles(new ProfileLookupRequest(users))
                .items();
    }
}
