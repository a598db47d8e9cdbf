package bo.org.cloud.cbba.codegen.compatibility;

import java.util.Comparator;

/// One thing that differs from the released contract.
///
/// @param breaking whether somebody who kept to the released contract may stop working
/// @param rule a check of oasdiff (`oasdiff checks changelog`) or a house rule
/// @param place the operation or event, empty for the whole file
/// @param text what changed, one sentence without a full stop
record Change(boolean breaking, String rule, String place, String text) implements Comparable<Change> {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::breaking)
            .reversed()
            .thenComparing(Change::rule)
            .thenComparing(Change::text)
            .thenComparing(Change::place);

    static Change breaks(String rule, String place, String text) {
        return new Change(true, rule, place, text);
    }

    static Change harmless(String rule, String place, String text) {
        return new Change(false, rule, place, text);
    }

    /// What breaks comes first, then by rule, text and place.
    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
