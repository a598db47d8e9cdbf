package bo.org.cloud.cbba.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Property tests over random commands: each run makes a list of commands and tries it on a fresh system. A
/// list that fails is shrunk, and the failure names its seed: run the test again with `-Dseed=<seed>` to replay
/// it alone.
///
/// @param runs how many lists are tried
/// @param length of each list
public record Seeded(int runs, int length) {
    private static final String PROPERTY = "seed";
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");

    public Seeded {
        if (runs < 1 || length < 1) {
            throw new IllegalArgumentException("runs and length must be positive: " + runs + ", " + length);
        }
    }

    /// Looks for a list of commands that breaks the property.
    ///
    /// @param command makes one command; its `toString` is what a failure shows
    /// @param trial applies the commands to a fresh system and throws when the property does not hold
    /// @throws AssertionError with the seed, the shortest failing list that was found, and its failure as cause
    public <C> void check(Function<RandomGenerator, C> command, Consumer<List<C>> trial) {
        seeds().forEach(seed -> {
            var random = RANDOM.create(seed);
            var commands =
                    Stream.generate(() -> command.apply(random)).limit(length).toList();
            if (fails(commands, trial)) {
                throw failure(seed, shrink(commands, trial), trial);
            }
        });
    }

    private LongStream seeds() {
        var replayed = Long.getLong(PROPERTY);
        return replayed != null
                ? LongStream.of(replayed)
                : RandomGenerator.getDefault().longs(runs);
    }

    /// Leaves out ever smaller parts, halves first, as long as what remains still fails.
    private static <C> List<C> shrink(List<C> failing, Consumer<List<C>> trial) {
        var shortest = failing;
        for (var part = Math.max(1, failing.size() / 2); part >= 1; part /= 2) {
            for (var from = 0; from < shortest.size(); ) {
                var shorter = without(shortest, from, part);
                if (fails(shorter, trial)) {
                    shortest = shorter;
                } else {
                    from += part;
                }
            }
        }
        return shortest;
    }

    private static <C> List<C> without(List<C> commands, int from, int count) {
        var rest = new ArrayList<>(commands);
        rest.subList(from, Math.min(from + count, rest.size())).clear();
        return List.copyOf(rest);
    }

    private static <C> boolean fails(List<C> commands, Consumer<List<C>> trial) {
        try {
            trial.accept(commands);
            return false;
        } catch (RuntimeException | AssertionError e) {
            return true;
        }
    }

    private static <C> AssertionError failure(long seed, List<C> commands, Consumer<List<C>> trial) {
        var text = new StringBuilder("fails with -Dseed=" + seed + " after " + commands.size() + " commands:");
        commands.forEach(command -> text.append("\n  ").append(command));
        try {
            trial.accept(commands);
            return new AssertionError(text.append("\nbut not every time").toString());
        } catch (RuntimeException | AssertionError e) {
            return new AssertionError(text.append('\n').append(e.getMessage()).toString(), e);
        }
    }
}
