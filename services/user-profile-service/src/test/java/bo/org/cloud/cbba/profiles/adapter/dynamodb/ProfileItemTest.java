package bo.org.cloud.cbba.profiles.adapter.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.profiles.domain.Link;
import bo.org.cloud.cbba.profiles.domain.Personal;
import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.profiles.domain.ProfileField;
import bo.org.cloud.cbba.profiles.domain.ProfileFixture;
import bo.org.cloud.cbba.profiles.domain.Visibility;
import bo.org.cloud.cbba.store.StoredItem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileItemTest {
    @Test
    void whatIsStoredIsReadAgain() {
        assertSame(ProfileFixture.fresh());
        assertSame(ProfileFixture.full(
                Map.of(ProfileField.BIO, Visibility.PUBLIC, ProfileField.EMAIL, Visibility.MEMBERS)));
    }

    @Test
    void eachLinkKeepsItsOwnLabelOrNone() {
        var full = ProfileFixture.full(Map.of());
        var links = List.of(
                new Link(Optional.empty(), URI.create("https://one.example.org/a%20b?c=d#e")),
                new Link(Optional.of("Two"), URI.create("https://two.example.org")));
        assertSame(full.with(withLinks(full.personal(), links), full.visibility(), full.updatedAt()));
    }

    private static void assertSame(Profile profile) {
        assertEquals(profile, ProfileItem.profile(new StoredItem(ProfileItem.item(profile))));
    }

    private static Personal withLinks(Personal personal, List<Link> links) {
        return new Personal(
                personal.handle(),
                personal.displayName(),
                personal.phone(),
                personal.dateOfBirth(),
                personal.bio(),
                personal.address(),
                links,
                personal.skills(),
                personal.interests(),
                personal.language(),
                personal.timezone());
    }
}
