package bo.org.cloud.cbba.contract.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The automaton against [Pattern]. A failure prints the seed or the text that repeats it.
class TextPatternTest {
    private static final List<String> OF_CONTRACTS = List.of(
            "^[a-z0-9]+(-[a-z0-9]+)*$",
            "^ *[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$",
            "^\\+[1-9][0-9]{6,14}$",
            "^[a-z0-9áéíóúüñ+#.]+(-[a-z0-9áéíóúüñ+#.]+)*$",
            "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",
            "^([01][0-9]|2[0-3]):[0-5][0-9]$",
            "^[A-Z]{2}$",
            "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*)?$",
            "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$",
            "^[A-Za-z0-9][A-Za-z0-9 -]*$",
            "^https://[^\\s]+$");
    private static final String SIGNS = "ab0129AZ-+_/.:# ñá\n\r\t\u0000\u007F\u0085\u2028Ωé\"\\]^";
    private static final String[] PIECES = {
        "a",
        "b",
        "0",
        "-",
        "\\.",
        "\\+",
        "\\x41",
        "\\u00F1",
        "[a-c]",
        "[^a-c]",
        "[ab-]",
        "[-a]",
        "[0-9]",
        "[^\\n]",
        "[^\\s]",
        "[\\sa]",
        "(",
        ")",
        "|",
        "*",
        "+",
        "?",
        "{2}",
        "{0,3}",
        "{1,2}",
        "(a|b0)",
        "(-[a-z]+)*",
        "(a?b)"
    };

    @Test
    void agreesOnTheExpressionsOfTheContracts() {
        for (var regex : OF_CONTRACTS) {
            assertTrue(new PatternAutomatonBuilder(regex).build().isPresent(), regex);
            for (long seed = 0; seed < 3_000; seed++) {
                agrees(regex, text(new Random(seed)));
            }
        }
        agrees("^\\+[1-9][0-9]{6,14}$", "+59171234567");
        agrees("^[a-z0-9]+(-[a-z0-9]+)*$", "ana-quispe");
        agrees("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$", "America/La_Paz");
    }

    @Test
    void agreesOnAnyExpressionThatItTakes() {
        int taken = 0;
        int accepted = 0;
        for (long seed = 0; seed < 40_000; seed++) {
            var random = new Random(seed);
            var regex = regex(random);
            if (!isRegex(regex)) {
                continue;
            }
            taken += new PatternAutomatonBuilder(regex).build().isPresent() ? 1 : 0;
            for (int i = 0; i < 10; i++) {
                accepted += agrees(regex, text(random)) ? 1 : 0;
            }
        }
        assertTrue(taken > 5_000 && accepted > 5_000, "the test is to reach both: " + taken + ", " + accepted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "^abc",
                "abc$",
                "^a.c$",
                "^\\w$",
                "^[\\S]$",
                "^\\s$",
                "^a*?$",
                "^a++$",
                "^(?i)a$",
                "^[a&&b]$",
                "^[[a]]$",
                "^(a$",
                "^a|b$x",
                "^a\\$",
                "^(?=a)a$",
                "^\\p{L}$",
                "^Ω$",
                "^[0-9]{1,65}$",
                "^a{2,}$"
            })
    void leavesAloneWhatItDoesNotCover(String regex) {
        assertEquals(Optional.empty(), new PatternAutomatonBuilder(regex).build());
    }

    @Test
    void takesALineEndAfterTheTextAsTheExpressionDoes() {
        assertTrue(TextPattern.of("^[a-z]+$").isIn("abc\n"));
        assertFalse(TextPattern.of("^[a-z]+$").isIn("abc\nd"));
        assertTrue(TextPattern.of("[a-z]").isIn("1x2"));
    }

    private static boolean agrees(String regex, String text) {
        boolean expected = Pattern.compile(regex).matcher(text).find();
        assertEquals(
                expected, TextPattern.of(regex).isIn(text), () -> regex + " in " + BookJson.utf8(text).length + text);
        boolean whole =
                Pattern.compile(regex).matcher(text).matches() && text.chars().allMatch(sign -> sign < 256);
        new PatternAutomatonBuilder(regex)
                .build()
                .ifPresent(automaton -> assertEquals(whole, automaton.accepts(text), () -> regex + " in " + text));
        return expected;
    }

    private static boolean isRegex(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String regex(Random random) {
        var regex = new StringBuilder("^");
        for (int i = random.nextInt(6); i >= 0; i--) {
            regex.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return regex.append('$').toString();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(random.nextBoolean() ? 9 : SIGNS.length())));
        }
        return text.toString();
    }
}
