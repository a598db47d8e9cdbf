package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.profiles.event.ConsentSource;
import bo.org.cloud.cbba.profiles.event.PreferencesChanged;
import bo.org.cloud.cbba.profiles.model.DigestFrequency;
import bo.org.cloud.cbba.profiles.model.NotificationPreferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class NotificationPreferencesTest extends DeskTest {
    @Test
    void choicesAreKeptAndReadAgain() {
        var me = desk.as(desk.newMember());
        assertEquals(1, me.getMyNotificationPreferencesResult().version().orElseThrow());

        var answer = me.replaceMyNotificationPreferencesResult(Choices.evenings());
        assertEquals(Choices.evenings(), answer.body());
        assertEquals(2, answer.version().orElseThrow());
        assertEquals(Choices.evenings(), me.getMyNotificationPreferences());
    }

    @Test
    void leavingQuietHoursOutMeansNone() {
        var me = desk.as(desk.newMember());
        me.replaceMyNotificationPreferences(Choices.evenings());

        me.replaceMyNotificationPreferences(mailOnly());
        assertEquals(Optional.empty(), me.getMyNotificationPreferences().quietHours());
    }

    @Test
    void everyChangeOfConsentIsRecordedWithWhatWhenAndFromWhere() {
        var ana = desk.newMember();
        desk.as(ana).replaceMyNotificationPreferences(Choices.evenings());
        desk.as(ana).replaceMyNotificationPreferences(Choices.evenings());

        var ledger = desk.store.consents(ana);
        assertEquals(1, ledger.size(), "what changes nothing is no consent");
        var entry = ledger.getFirst();
        assertEquals(List.of("projects", "campaigns", "quiet_hours", "digest"), texts(entry, "changed"));
        assertEquals(List.of("EMAIL", "WHATSAPP"), texts(entry, "PROJECTS"));
        assertEquals(List.of(), texts(entry, "CAMPAIGNS"));
        assertEquals("22:00", TestStore.attribute(entry, "quiet_from").s());
        assertEquals("WEEKLY", TestStore.attribute(entry, "digest").s());
        assertEquals("MEMBER", TestStore.attribute(entry, "source").s());
        assertEquals("127.0.0.1", TestStore.attribute(entry, "address").s());
        assertEquals(
                "2031-03-15T14:30:00.000000Z", TestStore.attribute(entry, "at").s());

        desk.as(ana).replaceMyNotificationPreferences(mailOnly());
        assertEquals(entry, desk.store.consents(ana).getFirst(), "what was recorded stays");
        assertEquals(2, desk.store.consents(ana).size());
    }

    @Test
    void aChangeIsTold() {
        var ana = desk.newMember();
        desk.as(ana).replaceMyNotificationPreferences(Choices.evenings());

        var envelope =
                desk.bus.probe().await("profiles.profile.preferences_changed", ana + "/notification-preferences");
        assertEquals(2, envelope.sequence());
        var told = TestBus.read(PreferencesChanged.TYPE, envelope);
        assertEquals(ana, told.userId());
        assertEquals(ConsentSource.MEMBER, told.consentSource());
        assertEquals(List.of("projects", "campaigns", "quiet_hours", "digest"), told.changedFields());
        assertEquals(true, told.projects().whatsapp());
        assertEquals("07:30", told.quietHours().orElseThrow().to());
        assertEquals(desk.clock.instant(), told.updatedAt());
    }

    @Test
    void nothingIsOverwrittenThatTheCallerHasNotSeen() {
        var me = desk.as(desk.newMember());
        me.replaceMyNotificationPreferences(Choices.evenings(), 1);

        refuses("PRECONDITION_FAILED", () -> me.replaceMyNotificationPreferences(mailOnly(), 1));
        assertEquals(Choices.evenings(), me.getMyNotificationPreferences());
    }

    @Test
    void everyFaultHasItsPointer() {
        var answer = desk.letter("PUT", "/me/notification-preferences", desk.newMember())
                .send("application/json", """
                    {"projects": {"email": "yes", "sms": false, "whatsapp": false, "telegram": false},
                     "community": {"email": true, "sms": false, "whatsapp": false, "telegram": false,
                                   "slack": false},
                     "account": {"email": false}, "quiet_hours": {"from": "24:00"}, "digest": "hourly"}
                    """);
        assertEquals(422, answer.statusCode());
        assertEquals(
                new TreeMap<>(Map.of(
                        "/projects/email", "TYPE",
                        "/projects/slack", "REQUIRED",
                        "/campaigns", "REQUIRED",
                        "/account", "UNKNOWN",
                        "/quiet_hours/from", "PATTERN",
                        "/quiet_hours/to", "REQUIRED",
                        "/digest", "ENUM")),
                Letter.faults(answer));
    }

    @Test
    void onlyPeopleHavePreferences() {
        refuses("UNAUTHENTICATED", desk.anonymous()::getMyNotificationPreferences);
        refuses("FORBIDDEN", desk.asService("profiles:lookup")::getMyNotificationPreferences);
        refuses("FORBIDDEN", () -> desk.asService().replaceMyNotificationPreferences(mailOnly()));
    }

    private static NotificationPreferences mailOnly() {
        return NotificationPreferences.builder()
                .projects(Choices.MAIL)
                .community(Choices.MAIL)
                .campaigns(Choices.MAIL)
                .digest(DigestFrequency.NONE)
                .build();
    }

    private static List<String> texts(Map<String, AttributeValue> entry, String name) {
        return TestStore.attribute(entry, name).l().stream()
                .map(AttributeValue::s)
                .toList();
    }
}
