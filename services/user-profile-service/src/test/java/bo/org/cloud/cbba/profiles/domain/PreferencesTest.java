package bo.org.cloud.cbba.profiles.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.profiles.domain.Preferences.QuietHours;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    private final Preferences first = Preferences.begun(ProfileFixture.ANA_ID, ProfileFixture.NOW);

    @Test
    void atFirstEverythingComesByMailAndNothingOtherwise() {
        for (var category : Category.values()) {
            assertEquals(Set.of(Channel.EMAIL), first.channels().get(category));
        }
        assertEquals(Optional.empty(), first.quietHours());
        assertEquals(Digest.NONE, first.digest());
    }

    @Test
    void leavingOneCategoryOnOneChannelLeavesAllElse() {
        var left = first.without(Category.CAMPAIGNS, Channel.EMAIL, ProfileFixture.NOW);

        assertEquals(false, left.allows(Category.CAMPAIGNS, Channel.EMAIL));
        assertEquals(true, left.allows(Category.PROJECTS, Channel.EMAIL));
        assertEquals(List.of("campaigns"), left.changesSince(first));
        assertEquals(2, left.version());
    }

    @Test
    void leavingWhatIsOffChangesNothing() {
        assertEquals(
                List.of(),
                first.without(Category.CAMPAIGNS, Channel.SMS, ProfileFixture.NOW)
                        .changesSince(first));
    }

    @Test
    void everyChangeIsNamedAsTheContractNamesIt() {
        var night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30));
        var next = first.replacedBy(
                Map.of(Category.PROJECTS, Set.of(Channel.SMS)), Optional.of(night), Digest.WEEKLY, ProfileFixture.NOW);
        assertEquals(List.of("projects", "community", "campaigns", "quiet_hours", "digest"), next.changesSince(first));
    }
}
