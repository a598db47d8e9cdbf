package bo.org.cloud.cbba.crash;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What holds however often services die.
final class Invariants {
    private static final List<Function<Evidence, Stream<String>>> ALL = List.of(
            evidence -> evidence.ledger().surprises().stream().map(what -> "surprise: " + what),
            AcknowledgedChanges::broken,
            WholeCommits::broken,
            EventSequences::broken,
            ConsumedEvents::broken,
            SameAnswers::broken);

    private Invariants() {}

    /// @return what is broken, a line each; empty if all holds
    static List<String> broken(Evidence evidence) {
        return ALL.stream().flatMap(invariant -> invariant.apply(evidence)).toList();
    }
}
