package bo.org.cloud.cbba.crash;

import java.util.stream.Stream;

/// The same key and body get the first answer again.
final class SameAnswers {
    private SameAnswers() {}

    static Stream<String> broken(Evidence evidence) {
        return evidence.ledger().keyed().stream().flatMap(keyed -> {
            var again = evidence.wire().send(keyed.call());
            return again.equals(keyed.answer())
                    ? Stream.empty()
                    : Stream.of("another answer to " + keyed.call().uri() + ": " + again + " after " + keyed.answer());
        });
    }
}
