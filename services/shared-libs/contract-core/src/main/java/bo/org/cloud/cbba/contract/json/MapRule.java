package bo.org.cloud.cbba.contract.json;

/// How many entries a map has, and what its keys look like.
public record MapRule(int min, int max, StringRule keys) {
    /// Any number of entries, keys of 1..256 characters as they come.
    public static final MapRule ANY =
            new MapRule(0, Integer.MAX_VALUE, StringRule.length(1, 256).verbatim());

    public MapRule {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("no map has " + min + ".." + max + " entries");
        }
    }

    public static MapRule size(int min, int max) {
        return new MapRule(min, max, ANY.keys());
    }

    public MapRule keys(StringRule rule) {
        return new MapRule(min, max, rule);
    }
}
