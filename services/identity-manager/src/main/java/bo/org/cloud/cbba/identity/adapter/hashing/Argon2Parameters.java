package bo.org.cloud.cbba.identity.adapter.hashing;

/// The cost of Argon2id (RFC 9106). OWASP's equivalent minimum settings trade memory for passes: 7 MiB and 5
/// passes, 9 MiB and 4, 12 MiB and 3, 19 MiB and 2, 46 MiB and 1; anything below is refused.
///
/// @param memoryKib kibibytes
/// @param passes iterations
/// @param lanes parallelism
public record Argon2Parameters(int memoryKib, int passes, int lanes) {
    static final Argon2Parameters DEFAULT = new Argon2Parameters(7 * 1024, 5, 1);

    private static final int[][] OWASP_MINIMUM = {{7168, 5}, {9216, 4}, {12288, 3}, {19456, 2}, {47104, 1}};

    public Argon2Parameters requireSafe() {
        for (var minimum : OWASP_MINIMUM) {
            if (memoryKib >= minimum[0] && passes >= minimum[1] && lanes >= 1) {
                return this;
            }
        }
        throw new IllegalArgumentException("below OWASP's minimum: " + this);
    }
}
