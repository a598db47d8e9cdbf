package bo.org.cloud.cbba.contract.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where reading stands: the open objects and lists, with the names that each open object has had so far.
final class JsonPath {
    /// From so many names on, an object's names are kept in a set: comparing each with each would be quadratic.
    private static final int MANY_NAMES = 64;

    /// Per open object or list, counted from 1; level 0 is the document itself.
    private @Nullable String[] names = new String[8];

    private int[] indexes = new int[8];
    private int[] marks = new int[8];
    private int[] firstSeen = new int[8];
    private long[] seenBits = new long[8];
    private int level;

    private String[] seen = new String[32];
    private int seenCount;
    private @Nullable Set<String>[] seenMany = newSets(8);

    /// @param mark given back by [#leave]
    void enter(int mark) {
        if (++level == names.length) {
            grow();
        }
        names[level] = null;
        indexes[level] = 0;
        marks[level] = mark;
        firstSeen[level] = seenCount;
        seenBits[level] = 0;
        seenMany[level] = null;
    }

    int leave() {
        seenCount = firstSeen[level];
        return marks[level--];
    }

    /// @return false if the open object has had this name before
    boolean name(String name) {
        names[level] = name;
        if (has(name)) {
            return false;
        }
        remember(name);
        return true;
    }

    void index(int index) {
        indexes[level] = index;
    }

    /// The name last met in the open object.
    String name() {
        String name = names[level];
        if (name == null) {
            throw new IllegalStateException("no field has been read");
        }
        return name;
    }

    boolean has(String name) {
        if ((seenBits[level] & bit(name)) == 0) {
            return false;
        }
        Set<String> many = seenMany[level];
        if (many != null) {
            return many.contains(name);
        }
        for (int i = firstSeen[level]; i < seenCount; i++) {
            if (seen[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// The JSON pointer (RFC 6901) of the value that is being read.
    String pointer() {
        return pointer(level).toString();
    }

    /// The pointer of a field of the open object.
    String pointerTo(String field) {
        return append(pointer(level - 1), field).toString();
    }

    /// The pointer of the open object itself.
    String pointerOfParent() {
        return pointer(level - 1).toString();
    }

    /// How many different names the open object has had.
    int nameCount() {
        Set<String> many = seenMany[level];
        return many == null ? seenCount - firstSeen[level] : many.size();
    }

    private StringBuilder pointer(int depth) {
        var pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            String name = names[i];
            if (name == null) {
                pointer.append('/').append(indexes[i]);
            } else {
                append(pointer, name);
            }
        }
        return pointer;
    }

    private static StringBuilder append(StringBuilder pointer, String name) {
        return pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }

    private void remember(String name) {
        seenBits[level] |= bit(name);
        Set<String> many = seenMany[level];
        if (many != null) {
            many.add(name);
            return;
        }
        if (seenCount == seen.length) {
            seen = Arrays.copyOf(seen, seenCount * 2);
        }
        seen[seenCount++] = name;
        if (seenCount - firstSeen[level] == MANY_NAMES) {
            seenMany[level] = new HashSet<>(Arrays.asList(seen).subList(firstSeen[level], seenCount));
        }
    }

    private static long bit(String name) {
        return 1L << name.hashCode();
    }

    private void grow() {
        int size = names.length * 2;
        names = Arrays.copyOf(names, size);
        indexes = Arrays.copyOf(indexes, size);
        marks = Arrays.copyOf(marks, size);
        firstSeen = Arrays.copyOf(firstSeen, size);
        seenBits = Arrays.copyOf(seenBits, size);
        seenMany = Arrays.copyOf(seenMany, size);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static @Nullable Set<String>[] newSets(int size) {
        return new Set[size];
    }
}
