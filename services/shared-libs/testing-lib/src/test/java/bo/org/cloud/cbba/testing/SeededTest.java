package bo.org.cloud.cbba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SeededTest {
    @Test
    void triesAsManyListsAsItIsTold() {
        var sizes = new ArrayList<Integer>();

        new Seeded(7, 20).check(SeededTest::digit, list -> sizes.add(list.size()));

        assertEquals(List.of(20, 20, 20, 20, 20, 20, 20), sizes);
    }

    @Test
    void shrinksAFailingListToWhatMatters() {
        var failure = failureOf(list -> {
            if (list.contains(3) && list.contains(8)) {
                throw new IllegalStateException("three meets eight");
            }
        });

        assertTrue(
                failure.toString()
                        .matches("(?s).*fails with -Dseed=-?\\d+ after 2 commands:\\s+[38]\\s+[38]\\s+three meets"
                                + " eight"),
                failure.getMessage());
    }

    @Test
    void replaysTheSeedThatItNames() {
        Consumer<List<Integer>> noNine = list -> assertTrue(!list.contains(9), list.toString());
        var seed = failureOf(noNine).toString().replaceAll("(?s).*-Dseed=(-?\\d+) .*", "$1");
        var lists = new ArrayList<List<Integer>>();

        System.setProperty("seed", seed);
        try {
            for (var i = 0; i < 2; i++) {
                new Seeded(50, 30).check(SeededTest::digit, lists::add);
            }
        } finally {
            System.clearProperty("seed");
        }

        assertEquals(2, lists.size());
        assertEquals(lists.getFirst(), lists.getLast());
        assertTrue(lists.getFirst().contains(9));
    }

    private static AssertionError failureOf(Consumer<List<Integer>> trial) {
        return assertThrows(AssertionError.class, () -> new Seeded(50, 30).check(SeededTest::digit, trial));
    }

    private static int digit(RandomGenerator random) {
        return random.nextInt(10);
    }
}
