package bo.org.cloud.cbba.contract.json;

import java.util.Arrays;
import java.util.Optional;

/// Builds the automaton of expressions like `^[a-z]+(-[a-z]+)*$`: characters, classes, groups, alternatives and
/// counts between anchors. Whatever else there is in expressions, it leaves alone.
final class PatternAutomatonBuilder {
    private static final int LATIN = 256;
    private static final String SPECIAL = ".^$|?*+()[]{}";
    private static final String WHITE_SPACE = " \t\n\u000B\f\r";

    /// What a part of the expression begins and ends with.
    private record Part(boolean optional, long first, long last) {
        static final Part NOTHING = new Part(true, 0, 0);
    }

    private static final class NotCovered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotCovered() {
            super("", null, false, false);
        }
    }

    private final String regex;
    private final long[] follow = new long[Long.SIZE];
    private final long[] signs = new long[LATIN];
    private int positions;
    private int at = 1;

    PatternAutomatonBuilder(String regex) {
        this.regex = regex;
    }

    /// Empty if it is none of those.
    Optional<PatternAutomaton> build() {
        if (!regex.startsWith("^") || !regex.endsWith("$")) {
            return Optional.empty();
        }
        try {
            Part whole = alternatives();
            return at == regex.length() - 1
                    ? Optional.of(new PatternAutomaton(whole.optional, whole.first, whole.last, follow, signs))
                    : Optional.empty();
        } catch (NotCovered _) {
            return Optional.empty();
        }
    }

    private Part alternatives() {
        Part part = sequence();
        while (peek() == '|') {
            at++;
            Part other = sequence();
            part = new Part(part.optional || other.optional, part.first | other.first, part.last | other.last);
        }
        return part;
    }

    private Part sequence() {
        Part part = Part.NOTHING;
        while (at < regex.length() - 1 && peek() != '|' && peek() != ')') {
            part = joined(part, counted());
        }
        return part;
    }

    private Part joined(Part one, Part other) {
        connect(one.last, other.first);
        return new Part(
                one.optional && other.optional,
                one.optional ? one.first | other.first : one.first,
                other.optional ? one.last | other.last : other.last);
    }

    private void connect(long from, long to) {
        for (long rest = from; rest != 0; rest &= rest - 1) {
            follow[Long.numberOfTrailingZeros(rest)] |= to;
        }
    }

    private Part counted() {
        int start = at;
        Part part = single();
        switch (peek()) {
            case '?' -> {
                at++;
                part = new Part(true, part.first, part.last);
            }
            case '*', '+' -> {
                boolean optional = regex.charAt(at++) == '*';
                connect(part.last, part.first);
                part = new Part(optional || part.optional, part.first, part.last);
            }
            case '{' -> part = repeated(part, start);
            default -> {}
        }
        if ("?*+{".indexOf(peek()) >= 0) {
            throw new NotCovered(); // reluctant or possessive
        }
        return part;
    }

    /// `{2}` or `{6,14}`: the part is read again for each time that it may come.
    private Part repeated(Part first, int start) {
        int least;
        int most;
        int close = regex.indexOf('}', at);
        String[] counts = regex.substring(at + 1, Math.max(close, at + 1)).split(",", -1);
        try {
            least = Integer.parseInt(counts[0]);
            most = Integer.parseInt(counts[counts.length - 1]);
        } catch (NumberFormatException _) {
            throw new NotCovered();
        }
        if (counts.length > 2 || least < 0 || most < Math.max(1, least)) {
            throw new NotCovered();
        }
        Part part = new Part(least == 0 || first.optional, first.first, first.last);
        for (int i = 1; i < most; i++) {
            at = start;
            Part again = single();
            part = joined(part, i < least ? again : new Part(true, again.first, again.last));
        }
        at = close + 1;
        return part;
    }

    private Part single() {
        return switch (peek()) {
            case '(' -> {
                at++;
                Part part = alternatives();
                if (peek() != ')') {
                    throw new NotCovered();
                }
                at++;
                yield part;
            }
            case '[' -> position(signClass());
            default -> {
                var one = new boolean[LATIN];
                if (SPECIAL.indexOf(peek()) >= 0) {
                    throw new NotCovered();
                }
                one[sign()] = true;
                yield position(one);
            }
        };
    }

    private Part position(boolean[] taken) {
        if (positions == Long.SIZE) {
            throw new NotCovered();
        }
        long bit = 1L << positions++;
        for (int sign = 0; sign < LATIN; sign++) {
            signs[sign] |= taken[sign] ? bit : 0;
        }
        return new Part(false, bit, bit);
    }

    private boolean[] signClass() {
        var taken = new boolean[LATIN];
        at++;
        boolean negated = peek() == '^';
        if (negated) {
            at++;
        }
        int start = at;
        while (peek() != ']') {
            if (peek() == '\\' && charAfter() == 's') {
                at += 2;
                WHITE_SPACE.chars().forEach(sign -> taken[sign] = true);
                continue;
            }
            if (peek() == '[' || peek() == '&' || (peek() == '-' && at > start && charAfter() != ']')) {
                throw new NotCovered();
            }
            int first = sign();
            int last = first;
            if (peek() == '-' && charAfter() != ']') {
                at++;
                last = peek() == '[' ? -1 : sign();
            }
            if (last < first) {
                throw new NotCovered();
            }
            Arrays.fill(taken, first, last + 1, true);
        }
        if (at++ == start) {
            throw new NotCovered();
        }
        for (int sign = 0; sign < LATIN; sign++) {
            taken[sign] ^= negated;
        }
        return taken;
    }

    /// One character, however it is written.
    private int sign() {
        char sign = peek();
        at++;
        if (sign == '\\') {
            sign = peek();
            at++;
            if (sign == 'u' || sign == 'x') {
                sign = hex(sign == 'u' ? 4 : 2);
            } else if (Character.isLetterOrDigit(sign)) {
                throw new NotCovered();
            }
        }
        if (sign >= LATIN) {
            throw new NotCovered();
        }
        return sign;
    }

    private char hex(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw new NotCovered();
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    private char peek() {
        if (at >= regex.length()) {
            throw new NotCovered();
        }
        return regex.charAt(at);
    }

    private char charAfter() {
        return at + 1 < regex.length() ? regex.charAt(at + 1) : '$';
    }
}
