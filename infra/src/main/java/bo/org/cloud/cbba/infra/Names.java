package bo.org.cloud.cbba.infra;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Identifiers of constructs, from the names of what they stand for.
final class Names {
    private Names() {}

    /// `one-time-tokens` and `identity.user.created` become `OneTimeTokens` and `IdentityUserCreated`.
    static String title(String name) {
        return Arrays.stream(name.split("[-._]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
