package bo.org.cloud.cbba.contract.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Strings of a document that hold escapes (RFC 8259 section 7) or more than ASCII.
final class JsonText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int HEX_DIGITS = 4;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

    private JsonText() {}

    /// The first byte from `from` on that is not simply a character of a string: a quotation mark, a backslash, a
    /// control character or more than ASCII. Eight bytes are looked at together.
    static int plainEnd(byte[] bytes, int from) {
        int at = from;
        while (at <= bytes.length - Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long quotes = eight ^ '"' * ONES;
            long backslashes = eight ^ '\\' * ONES;
            // Sets the highest bit of each byte that counts. A borrow may set it in bytes after the first one too.
            long found = (quotes - ONES & ~quotes)
                    | (backslashes - ONES & ~backslashes)
                    | (eight - ' ' * ONES & ~eight)
                    | eight;
            found &= HIGHEST_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /// What stands between two quotation marks. A half of a surrogate pair is taken if it was escaped: JSON allows
    /// that, the rule of a field does not.
    ///
    /// @throws MalformedJsonException if it is not UTF-8 or an escape is none
    static String read(byte[] bytes, int start, int end) {
        int escape = escape(bytes, start, end);
        if (escape == end) {
            return decode(bytes, start, end);
        }
        var text = new StringBuilder(end - start);
        int from = start;
        while (escape < end) {
            text.append(decode(bytes, from, escape));
            from = escape + 2;
            if (bytes[escape + 1] == 'u') {
                text.append(unicode(bytes, from, end));
                from += HEX_DIGITS;
            } else {
                text.append(unescaped(bytes[escape + 1]));
            }
            escape = escape(bytes, from, end);
        }
        return text.append(decode(bytes, from, end)).toString();
    }

    private static int escape(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    private static char unescaped(byte sign) {
        return switch (sign) {
            case '"', '\\', '/' -> (char) sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new MalformedJsonException("no JSON: an escape that there is not");
        };
    }

    private static char unicode(byte[] bytes, int start, int end) {
        int value = 0;
        for (int i = start; i < start + HEX_DIGITS; i++) {
            // a sign beyond ASCII is negative and no digit; nor is the quotation mark at the end
            int digit = i < end && bytes[i] >= 0 ? Character.digit(bytes[i], 16) : -1;
            if (digit < 0) {
                throw new MalformedJsonException("no JSON: an escape that there is not");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private static String decode(byte[] bytes, int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        // Only a text that holds the replacement character can have had bytes replaced: the usual one is decoded once.
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(ByteBuffer.wrap(bytes, start, end - start));
        }
        return text;
    }

    private static void requireUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
        } catch (CharacterCodingException _) {
            throw new MalformedJsonException("not UTF-8");
        }
    }
}
