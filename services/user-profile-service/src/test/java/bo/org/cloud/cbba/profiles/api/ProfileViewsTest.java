package bo.org.cloud.cbba.profiles.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.profiles.domain.ProfileField;
import bo.org.cloud.cbba.profiles.domain.ProfileFixture;
import bo.org.cloud.cbba.profiles.domain.Viewer;
import bo.org.cloud.cbba.profiles.domain.Visibility;
import bo.org.cloud.cbba.profiles.model.ProfileViewCodec;
import bo.org.cloud.cbba.testing.Seeded;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ProfileViewsTest {
    /// Written down once more on purpose: the code must not be its own judge.
    private static final Map<Viewer, Set<Visibility>> ALLOWED = Map.of(
            Viewer.ANONYMOUS, Set.of(Visibility.PUBLIC),
            Viewer.MEMBER, Set.of(Visibility.PUBLIC, Visibility.MEMBERS),
            Viewer.FULL, Set.of(Visibility.values()));

    private record Look(Viewer viewer, Map<ProfileField, Visibility> settings) {}

    @Test
    void aViewHasWhatTheViewerMaySeeAndNoTraceOfTheRest() {
        new Seeded(300, 5).check(ProfileViewsTest::look, looks -> looks.forEach(ProfileViewsTest::check));
    }

    @Test
    void aFreshProfileIsJustItsIdToOthers() {
        var profile = ProfileFixture.fresh();
        assertEquals(
                "{\"user_id\":\"" + profile.userId() + "\",\"links\":[],\"skills\":[],\"interests\":[]}",
                seen(Viewer.MEMBER, profile));
    }

    private static void check(Look look) {
        var text = seen(look.viewer(), ProfileFixture.full(look.settings()));
        for (var field : ProfileField.values()) {
            var setting = look.settings().getOrDefault(field, Visibility.PRIVATE);
            var allowed = ALLOWED.getOrDefault(look.viewer(), Set.of()).contains(setting);
            assertEquals(allowed, text.contains(markOf(field)), field + " as " + setting + " in " + text);
            if (!Set.of(ProfileField.LINKS, ProfileField.SKILLS, ProfileField.INTERESTS)
                    .contains(field)) {
                assertEquals(allowed, text.contains('"' + field.wireName() + '"'), field + " in " + text);
            }
        }
        assertEquals(true, text.contains("\"handle\""), "a handle is always public");
    }

    private static String markOf(ProfileField field) {
        return field == ProfileField.DATE_OF_BIRTH ? "1999-08-06" : field.name();
    }

    private static String seen(Viewer viewer, Profile profile) {
        return Json.writeText(ProfileViewCodec.INSTANCE, ProfileViews.asSeenBy(viewer, profile));
    }

    private static Look look(RandomGenerator random) {
        var settings = new EnumMap<ProfileField, Visibility>(ProfileField.class);
        for (var field : ProfileField.values()) {
            if (random.nextInt(4) > 0) { // else not chosen, which is private
                settings.put(field, oneOf(List.of(Visibility.values()), random));
            }
        }
        return new Look(oneOf(List.of(Viewer.values()), random), settings);
    }

    private static <T> T oneOf(List<T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
