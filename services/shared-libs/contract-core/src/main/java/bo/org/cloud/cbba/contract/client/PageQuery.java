package bo.org.cloud.cbba.contract.client;

import java.util.Optional;
import java.util.OptionalInt;

/// Which page of a list to ask for.
///
/// @param limit 1..100; the service's own default where empty
/// @param cursor the `next_cursor` of the page before; empty for the first page
public record PageQuery(OptionalInt limit, Optional<String> cursor) {
    private static final PageQuery FIRST = new PageQuery(OptionalInt.empty(), Optional.empty());

    public static PageQuery first() {
        return FIRST;
    }

    public static PageQuery first(int limit) {
        return FIRST.limitedTo(limit);
    }

    public static PageQuery after(String cursor) {
        return new PageQuery(OptionalInt.empty(), Optional.of(cursor));
    }

    /// The same place in the list with at most `most` items.
    public PageQuery limitedTo(int most) {
        return new PageQuery(OptionalInt.of(most), cursor);
    }
}
