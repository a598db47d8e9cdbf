package bo.org.cloud.cbba.codegen.resolve;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Spellings of one name.
final class Words {
    private Words() {}

    /// `INVALID_CURSOR`, `super_admin` and `user-profile` become `InvalidCursor`, `SuperAdmin` and `UserProfile`.
    static String pascal(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> upperFirst(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
    }

    /// Like [#pascal] with a small first letter.
    static String camel(String name) {
        var pascal = pascal(name);
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    static String upperFirst(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
