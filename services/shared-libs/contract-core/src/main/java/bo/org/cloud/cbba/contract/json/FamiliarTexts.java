package bo.org.cloud.cbba.contract.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Names of fields and values of closed lists, kept from one document to the next: they need not be made and hashed
/// anew. Each slot holds the last text that fell into it, so nobody can fill the memory with names.
final class FamiliarTexts {
    private static final int SLOTS = 1 << 11;
    private static final int MAX_LENGTH = 40;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final class Kept {
        final byte[] bytes;
        final String text;

        Kept(byte[] bytes, String text) {
            this.bytes = bytes;
            this.text = text;
        }
    }

    // Threads may miss what others put in; their fields being final, entries are seen whole or not at all.
    private static final @Nullable Kept[] KEPT = new Kept[SLOTS];

    private FamiliarTexts() {}

    /// The ASCII text at `start`.
    static String find(byte[] bytes, int start, int end) {
        if (end - start > MAX_LENGTH) {
            return text(bytes, start, end);
        }
        int slot = slot(bytes, start, end);
        Kept kept = KEPT[slot];
        if (kept != null && Arrays.equals(kept.bytes, 0, kept.bytes.length, bytes, start, end)) {
            return kept.text;
        }
        kept = new Kept(Arrays.copyOfRange(bytes, start, end), text(bytes, start, end));
        KEPT[slot] = kept;
        return kept.text;
    }

    /// Of the length, the first eight bytes and the last eight.
    private static int slot(byte[] bytes, int start, int end) {
        int length = end - start;
        long hash = length;
        if (length >= Long.BYTES) {
            hash = (hash * SPREAD + (long) EIGHT.get(bytes, start)) * SPREAD
                    + (long) EIGHT.get(bytes, end - Long.BYTES);
        } else {
            for (int i = start; i < end; i++) {
                hash = (hash << Byte.SIZE) | bytes[i];
            }
        }
        return (int) ((hash * SPREAD) >>> (Long.SIZE - 11));
    }

    private static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
