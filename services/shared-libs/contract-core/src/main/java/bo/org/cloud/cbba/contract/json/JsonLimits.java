package bo.org.cloud.cbba.contract.json;

/// How much JSON is read before it is refused as malformed. The size in bytes is limited where the bytes arrive.
///
/// @param maxDepth objects and lists inside one another
/// @param maxValues objects, lists and scalars altogether
public record JsonLimits(int maxDepth, int maxValues) {
    public static final JsonLimits DEFAULT = new JsonLimits(32, 20_000);

    public JsonLimits {
        if (maxDepth < 1 || maxValues < 1) {
            throw new IllegalArgumentException("limits start at 1: " + maxDepth + ", " + maxValues);
        }
    }
}
