package bo.org.cloud.cbba.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Asking again: with the same key, with the version that one has, and with HEAD.
class RepetitionTest {
    @TestFactory
    Stream<DynamicTest> theSameKeyGetsTheSameAnswerAndNothingHappensTwice() {
        return each(SpecOperation::isIdempotent, example -> {
            var call = prepared(example).header("Idempotency-Key", "again-" + UUID.randomUUID());
            var first = Stage.WIRE.send(call);
            var after = Stage.STORES.settled();
            var second = Stage.WIRE.send(call);
            assertEquals(example.operation().successStatus(), first.status(), first::toString);
            assertEquals(first.status(), second.status(), second::toString);
            assertArrayEquals(first.body(), second.body());
            assertEquals(first.header("Location"), second.header("Location"));
            assertEquals(after, Stage.STORES.settled());
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameKeyForSomethingElseIsRefused() {
        return each(SpecOperation::isIdempotent, example -> {
            var call = prepared(example).header("Idempotency-Key", "other-" + UUID.randomUUID());
            Stage.WIRE.send(call);
            var other = Stage.WIRE.send(call.body(call.text() + " "));
            assertEquals(422, other.status(), other::toString);
            assertEquals("IDEMPOTENCY_KEY_REUSED", other.json().getString("code"));
        });
    }

    @TestFactory
    Stream<DynamicTest> whoHasTheCurrentVersionGetsNoBody() {
        return each(operation -> operation.isVersioned() && operation.method().equals("GET"), example -> {
            var call = prepared(example);
            var version = Stage.WIRE.send(call).header("ETag");
            var again = Stage.WIRE.send(call.header("If-None-Match", version));
            assertEquals(304, again.status());
            assertEquals(version, again.header("ETag"));
            assertEquals(0, again.body().length);
        });
    }

    @TestFactory
    Stream<DynamicTest> headAnswersAsGetWithoutTheBody() {
        return each(operation -> operation.method().equals("GET"), example -> {
            var call = prepared(example);
            var whole = Stage.WIRE.send(call);
            var head = Stage.WIRE.send(call.method("HEAD"));
            assertEquals(whole.status(), head.status());
            assertEquals(whole.header("Content-Type"), head.header("Content-Type"));
            assertEquals(whole.header("ETag"), head.header("ETag"));
            assertEquals(0, head.body().length);
        });
    }

    private interface Try {
        void of(SpecExample example);
    }

    private static Stream<DynamicTest> each(Predicate<SpecOperation> kind, Try test) {
        return SpecDocument.operations().stream()
                .filter(kind)
                .map(operation -> SpecExample.of(operation).getFirst())
                .map(example -> dynamicTest(example.operation().id(), () -> test.of(example)));
    }

    private static Sent prepared(SpecExample example) {
        return Stage.STATES.prepare(example.state(), example.request());
    }
}
