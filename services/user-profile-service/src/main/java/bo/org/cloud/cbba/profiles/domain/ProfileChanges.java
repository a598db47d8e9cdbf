package bo.org.cloud.cbba.profiles.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Names what differs between two states of a profile, as the contract calls it.
public final class ProfileChanges {
    private ProfileChanges() {}

    public static List<String> between(Profile before, Profile after) {
        var changed = new ArrayList<String>();
        note(changed, "email", before.account().email(), after.account().email());
        note(
                changed,
                "email_verified",
                before.account().emailVerified(),
                after.account().emailVerified());
        note(changed, "full_name", before.account().fullName(), after.account().fullName());
        var was = before.personal();
        var is = after.personal();
        note(changed, "handle", was.handle(), is.handle());
        note(changed, "display_name", was.displayName(), is.displayName());
        note(changed, "phone", was.phone(), is.phone());
        note(changed, "date_of_birth", was.dateOfBirth(), is.dateOfBirth());
        note(changed, "bio", was.bio(), is.bio());
        note(changed, "address", was.address(), is.address());
        note(changed, "links", was.links(), is.links());
        note(changed, "skills", was.skills(), is.skills());
        note(changed, "interests", was.interests(), is.interests());
        note(changed, "language", was.language(), is.language());
        note(changed, "timezone", was.timezone(), is.timezone());
        note(changed, "visibility", before.visibility(), after.visibility());
        note(changed, "completeness", before.completeness(), after.completeness());
        return List.copyOf(changed);
    }

    private static void note(List<String> changed, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(name);
        }
    }
}
