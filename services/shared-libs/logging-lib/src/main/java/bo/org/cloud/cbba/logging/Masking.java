package bo.org.cloud.cbba.logging;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Keeps secrets and personal data out of every line, whoever wrote it: values of telling keys are masked
/// whole, and in any text what looks like a token, an e-mail address or a phone number.
final class Masking {
    static final String MASK = "***";

    private static final Set<String> TELLING = Set.of(
            "password",
            "passwd",
            "secret",
            "token",
            "authorization",
            "cookie",
            "credential",
            "email",
            "phone",
            "full_name",
            "display_name",
            "date_of_birth",
            "street",
            "otp",
            "private_key",
            "api_key");

    // A JWT or another credential after its scheme; an address; an international number.
    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{6,}");
    private static final Pattern PAIR =
            Pattern.compile("(?i)((?:password|secret|token|\\bcode)[\"']?\\s*[=:]\\s*[\"']?)[^\\s\"'&,;}]{4,}");
    // Of the words above.
    private static final String LAST_LETTERS = "dtneDTNE";
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w-])\\+[1-9]\\d{7,14}(?!\\d)");

    // Of each pattern one sign that must be there.
    private static final boolean[] SUSPICIOUS = new boolean[128];
    private static final int MOST_KEYS = 1_000;
    private static final Map<String, Boolean> KNOWN_KEYS = new ConcurrentHashMap<>();

    static {
        "J:=@+ ".chars().forEach(sign -> SUSPICIOUS[sign] = true);
    }

    private Masking() {}

    static String value(String key, String value) {
        return isTelling(key) ? MASK : text(value);
    }

    /// `access_token` is telling because its last word is, `token_type` is not. Keys stand in code, so there are few.
    private static boolean isTelling(String key) {
        var known = KNOWN_KEYS.get(key);
        if (known == null) {
            var name = key.toLowerCase(Locale.ROOT).replace('-', '_');
            known = TELLING.contains(name) || TELLING.contains(name.substring(name.lastIndexOf('_') + 1));
            if (KNOWN_KEYS.size() < MOST_KEYS) {
                KNOWN_KEYS.put(key, known);
            }
        }
        return known;
    }

    static String text(String text) {
        return isSuspicious(text) ? masked(text) : text;
    }

    /// Whether a pattern could match at all. Ids, paths and numbers, nearly all of an access log, are looked at once.
    static boolean isSuspicious(String text) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c < SUSPICIOUS.length && SUSPICIOUS[c]) {
                return true;
            }
        }
        return false;
    }

    static String masked(String text) {
        var masked = text;
        if (masked.indexOf("eyJ") >= 0) {
            masked = JWT.matcher(masked).replaceAll(MASK);
        }
        if (mayHoldPair(masked)) {
            masked = PAIR.matcher(masked).replaceAll("$1" + MASK);
        }
        if (masked.indexOf('@') >= 0) {
            masked = EMAIL.matcher(masked).replaceAll(MASK);
        }
        if (masked.indexOf('+') >= 0) {
            masked = PHONE.matcher(masked).replaceAll(MASK);
        }
        if (masked.indexOf(' ') >= 0) {
            masked = SCHEME.matcher(masked).replaceAll("$1 " + MASK);
        }
        return masked;
    }

    /// A cheap look before the costly one, for times, addresses and paths are full of colons: is there a separator
    /// after a word that ends as those of the pattern do?
    private static boolean mayHoldPair(String text) {
        for (var at = 1; at < text.length(); at++) {
            var c = text.charAt(at);
            if ((c == ':' || c == '=') && endsLikeSecret(text, at - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLikeSecret(String text, int from) {
        var at = from;
        while (at > 0
                && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            at--;
        }
        return LAST_LETTERS.indexOf(text.charAt(at)) >= 0;
    }
}
