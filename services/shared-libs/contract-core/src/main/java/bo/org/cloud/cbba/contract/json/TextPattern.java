package bo.org.cloud.cbba.contract.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A regular expression that a text must hold. Most texts are accepted by a [PatternAutomaton], which costs a
/// fraction; what it does not accept, or could not be built for, [Pattern] decides.
final class TextPattern {
    private final Pattern pattern;
    private final @Nullable PatternAutomaton automaton;

    private TextPattern(Pattern pattern, @Nullable PatternAutomaton automaton) {
        this.pattern = pattern;
        this.automaton = automaton;
    }

    static TextPattern of(String regex) {
        return new TextPattern(
                Pattern.compile(regex),
                new PatternAutomatonBuilder(regex).build().orElse(null));
    }

    boolean isIn(String text) {
        return (automaton != null && automaton.accepts(text))
                || pattern.matcher(text).find();
    }
}
