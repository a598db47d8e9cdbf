package bo.org.cloud.cbba.contract.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes of JSON text in the making. ASCII, which is nearly everything, is copied without a detour over an
/// encoder.
final class Utf8Buffer {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_BYTES_PER_ESCAPE = 6;
    private static final int LONG = 48;

    private byte[] bytes;
    private int size;

    Utf8Buffer(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    void put(char ascii) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) ascii;
    }

    /// Text that needs no escaping: numbers, dates, literals, JSON that is ready.
    void raw(String text) {
        int length = text.length();
        ensure(length);
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                encoded(text);
                return;
            }
            bytes[at++] = (byte) c;
        }
        size = at;
    }

    /// A name with its quotation marks and colon.
    void name(String name) {
        byte[] familiar = FamiliarNames.quoted(name);
        ensure(familiar.length);
        System.arraycopy(familiar, 0, bytes, size, familiar.length);
        size += familiar.length;
    }

    /// A string in quotation marks, escaped (RFC 8259 section 7).
    void quoted(String text) {
        int length = text.length();
        if (length >= LONG) {
            quotedWhole(text);
            return;
        }
        ensure(length + 2);
        int at = size;
        bytes[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') {
                size = at;
                escaped(text.substring(i).getBytes(StandardCharsets.UTF_8), 0);
                put('"');
                return;
            }
            bytes[at++] = (byte) c;
        }
        bytes[at++] = '"';
        size = at;
    }

    /// Copies and looks at many bytes at once; for short texts that is not worth it.
    private void quotedWhole(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        ensure(utf8.length + 2);
        int plain = JsonText.plainEnd(utf8, 0);
        bytes[size++] = '"';
        System.arraycopy(utf8, 0, bytes, size, plain);
        size += plain;
        if (plain < utf8.length) {
            escaped(utf8, plain);
        }
        put('"');
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    String toText() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    private void encoded(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        ensure(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    private void escaped(byte[] utf8, int start) {
        ensure((utf8.length - start) * MAX_BYTES_PER_ESCAPE + 1);
        for (int i = start; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\') {
                bytes[size++] = '\\';
                bytes[size++] = b;
            } else if (b >= 0 && b < 0x20) {
                control(b);
            } else {
                bytes[size++] = b;
            }
        }
    }

    private void control(byte b) {
        bytes[size++] = '\\';
        switch (b) {
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            case '\b' -> bytes[size++] = 'b';
            case '\f' -> bytes[size++] = 'f';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[b >> 4];
                bytes[size++] = HEX[b & 0xF];
            }
        }
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
