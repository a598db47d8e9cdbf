package bo.org.cloud.cbba.contract.json;

/// The addresses people have: the dot-atom form of RFC 5321 with a host name of two labels or more, letters of any
/// script allowed (RFC 6531). Quoted local parts, comments and address literals are refused.
final class EmailSyntax {
    private static final int MAX_ADDRESS = 254;
    private static final int MAX_LOCAL_PART = 64;
    private static final int MAX_LABEL = 63;
    private static final String ATOM_SPECIALS = "!#$%&'*+-/=?^_`{|}~";

    private EmailSyntax() {}

    static boolean admits(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= MAX_ADDRESS
                && at >= 1
                && at <= MAX_LOCAL_PART
                && isDotAtom(text, at)
                && isHostName(text, at + 1);
    }

    private static boolean isDotAtom(String text, int end) {
        boolean afterDot = true;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' ? afterDot : !isAtom(c)) {
                return false;
            }
            afterDot = c == '.';
        }
        return !afterDot;
    }

    private static boolean isAtom(char c) {
        return isLetterOrDigit(c) || ATOM_SPECIALS.indexOf(c) >= 0;
    }

    private static boolean isHostName(String text, int start) {
        int labelStart = start;
        int labels = 0;
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (!isLabel(text, labelStart, i)) {
                    return false;
                }
                labels++;
                labelStart = i + 1;
            }
        }
        int lastDot = text.lastIndexOf('.');
        return labels >= 2 && text.length() - lastDot > 2 && !isDigit(text.charAt(lastDot + 1));
    }

    private static boolean isLabel(String text, int start, int end) {
        if (start == end || end - start > MAX_LABEL || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '-' && !isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? isAsciiLetter(c) || isDigit(c) : Character.isLetterOrDigit(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
