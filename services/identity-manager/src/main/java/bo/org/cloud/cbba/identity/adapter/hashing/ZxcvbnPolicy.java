package bo.org.cloud.cbba.identity.adapter.hashing;

import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.Language;
import bo.org.cloud.cbba.identity.domain.PasswordPolicy;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Strength by how many guesses a password would take, with the person's own words and the platform's as the first
/// guesses.
public final class ZxcvbnPolicy implements PasswordPolicy {
    // 10^8 guesses: beyond what guessing online or a slow hash offline will do.
    private static final int MIN_SCORE = 3;
    // The library's time grows with the square of the length: 1,200 characters took seconds.
    private static final int LOOKED_AT = 64;
    private static final List<String> PLATFORM_WORDS =
            List.of("cochabamba", "cbba", "aws", "awsug", "ugsys", "usergroup", "cloud", "bolivia", "amazon", "lambda");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public List<String> weaknesses(String password, EmailAddress email, String fullName, Language language) {
        var looked = password.length() > LOOKED_AT ? password.substring(0, LOOKED_AT) : password;
        var strength = zxcvbn.measure(looked, ownWords(email, fullName));
        if (strength.getScore() >= MIN_SCORE) {
            return List.of();
        }
        var locale = language == Language.EN ? Locale.ENGLISH : Locale.forLanguageTag("es");
        var feedback = strength.getFeedback();
        var reasons = new ArrayList<String>();
        if (!feedback.getWarning(locale).isBlank()) {
            reasons.add(feedback.getWarning(locale));
        }
        reasons.addAll(feedback.getSuggestions(locale));
        return reasons.isEmpty() ? List.of(general(language)) : List.copyOf(reasons);
    }

    private static String general(Language language) {
        return language == Language.EN ? "This password is easy to guess." : "Esta contraseña es fácil de adivinar.";
    }

    private static List<String> ownWords(EmailAddress email, String fullName) {
        var words = new ArrayList<>(PLATFORM_WORDS);
        words.add(email.value());
        words.add(email.localPart());
        words.addAll(List.of(WORDS.split(email.value())));
        words.addAll(List.of(WORDS.split(fullName.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isBlank);
        return words;
    }
}
