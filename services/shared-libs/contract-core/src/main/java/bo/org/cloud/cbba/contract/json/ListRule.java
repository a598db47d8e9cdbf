package bo.org.cloud.cbba.contract.json;

/// How many entries a list has, and whether one may come twice.
public record ListRule(int min, int max, boolean unique) {
    public static final ListRule ANY = new ListRule(0, Integer.MAX_VALUE, false);

    public ListRule {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("no list has " + min + ".." + max + " entries");
        }
    }

    public static ListRule size(int min, int max) {
        return new ListRule(min, max, false);
    }

    /// The same bounds, and no two entries that are equal.
    public ListRule distinct() {
        return new ListRule(min, max, true);
    }
}
