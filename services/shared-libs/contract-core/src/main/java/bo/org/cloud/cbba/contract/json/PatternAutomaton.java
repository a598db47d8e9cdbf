package bo.org.cloud.cbba.contract.json;

/// Recognises the texts of an anchored regular expression, a bit for each of its positions (Glushkov): in linear
/// time, without allocating. Only for texts of ISO 8859-1; it accepts no others.
final class PatternAutomaton {
    private final boolean takesNothing;
    private final long start;
    private final long ends;
    private final long[] follow;
    private final long[] signs;

    /// @param start the positions that a text may begin with
    /// @param ends the positions that it may end with
    /// @param follow by position, those that may come next
    /// @param signs by character, the positions that it may stand at
    PatternAutomaton(boolean takesNothing, long start, long ends, long[] follow, long[] signs) {
        this.takesNothing = takesNothing;
        this.start = start;
        this.ends = ends;
        this.follow = follow;
        this.signs = signs;
    }

    boolean accepts(String text) {
        if (text.isEmpty()) {
            return takesNothing;
        }
        long at = start;
        long here = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            here = sign < signs.length ? at & signs[sign] : 0;
            if (here == 0) {
                return false;
            }
            at = 0;
            for (long rest = here; rest != 0; rest &= rest - 1) {
                at |= follow[Long.numberOfTrailingZeros(rest)];
            }
        }
        return (here & ends) != 0;
    }
}
