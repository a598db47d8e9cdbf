package bo.org.cloud.cbba.codegen.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/// Turns names of a contract into names of Java.
public final class Names {
    private Names() {}

    /// `retry_after`, `SEAT_TAKEN`, `audit-entries` and `getMe` as a class says them: `RetryAfter`, `SeatTaken`,
    /// `AuditEntries`, `GetMe`. Capitals within a word stay: `OAuthError`.
    public static String pascal(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /// As a method or parameter says it, an underscore behind it where it is a word of Java.
    public static String camel(String name) {
        var pascal = pascal(name);
        var camel = pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
        return SourceVersion.isKeyword(camel) ? camel + "_" : camel;
    }

    /// As a constant says it.
    public static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_|_$", "")
                .toUpperCase(Locale.ROOT);
    }
}
