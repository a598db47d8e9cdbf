package bo.org.cloud.cbba.identity.adapter.hashing;

import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.Language;
import bo.org.cloud.cbba.identity.domain.PasswordPolicy;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Strength by how many guesses a password would take once the person's own words and the platform's are taken
/// out of it: whoever guesses tries them first. What is left must be strong by itself.
public final class ZxcvbnPolicy implements PasswordPolicy {
    // 10^8 guesses: beyond what guessing online or a slow hash offline will do.
    private static final int MIN_SCORE = 3;
    // The library's time grows faster than the length: 40 characters full of look-alikes (4, @, 3) take it 0.4 s on a
    // slow core, 128 took 8 s. For the same reason it works in the pool, where it cannot slow down anything else.
    private static final int LOOKED_AT = 40;
    private static final int SHORTEST_WORD = 3;
    private static final List<String> PLATFORM_WORDS =
            List.of("cochabamba", "cbba", "aws", "awsug", "ugsys", "usergroup", "cloud", "bolivia", "amazon", "lambda");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final HashingPool pool;

    /// Its dictionaries are read when the first password is measured, not at the start.
    private static final class Loaded {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }

    public ZxcvbnPolicy(HashingPool pool) {
        this.pool = pool;
    }

    @Override
    public List<String> weaknesses(String password, EmailAddress email, String fullName, Language language) {
        var strength = pool.run(() -> measure(password, wordsOf(email, fullName)));
        return strength.getScore() >= MIN_SCORE ? List.of() : reasons(strength, language);
    }

    private Strength measure(String password, List<String> known) {
        // As it will be hashed: letters of another width or style are worth no more than plain ones.
        var left = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (var word : known) {
            left = left.replace(word, "");
        }
        return Loaded.ZXCVBN.measure(left.length() > LOOKED_AT ? left.substring(0, LOOKED_AT) : left, known);
    }

    /// The longest first, so that a part does not take the whole apart.
    private static List<String> wordsOf(EmailAddress email, String fullName) {
        return Stream.of(
                        PLATFORM_WORDS.stream(),
                        Stream.of(email.value(), email.localPart()),
                        NO_WORD.splitAsStream(email.value()),
                        NO_WORD.splitAsStream(Normalizer.normalize(fullName, Normalizer.Form.NFKC)
                                .toLowerCase(Locale.ROOT)))
                .flatMap(words -> words)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .distinct()
                .toList();
    }

    private static List<String> reasons(Strength strength, Language language) {
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
}
