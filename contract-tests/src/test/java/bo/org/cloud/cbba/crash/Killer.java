package bo.org.cloud.cbba.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Lets one service die again and again, each time at another point, until the time is up; then it leaves it
/// running.
final class Killer {
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final int MOST_PASSAGES = 3;
    /// Of so many deaths one keeps its leases, so that they are waited for.
    private static final int LEASES_KEPT = 4;
    /// Of so many deaths one is at no point but at any moment.
    private static final int ANY_MOMENT = 6;

    private final Ground ground;
    private final Service service;
    private final Kills kills;
    private final Semaphore turns;
    private final RandomGenerator random;
    private final Deque<CrashPoint> next = new ArrayDeque<>();
    private boolean first = true;
    private int lives;

    /// @param turns as many as may be dead at once: if all were, nobody would get anywhere
    Killer(Ground ground, Service service, Kills kills, Semaphore turns, long seed) {
        this.ground = ground;
        this.service = service;
        this.kills = kills;
        this.turns = turns;
        random = new Random(seed);
    }

    /// A process that dies at a point once it is told to.
    private record Doomed(ServiceProcess process, CrashPoint point, Path go) {}

    /// @return the service, alive
    ServiceProcess killDuring(Span span) {
        var doomed = start(nextPoint());
        while (span.goesOn() && isWanted(span)) {
            turns.acquireUninterruptibly();
            try {
                die(doomed, span);
                if (random.nextInt(LEASES_KEPT) != 0) {
                    ground.stores().endLeases(service);
                }
                doomed = start(span.isOvertime() ? missing(span).findFirst().orElseGet(this::nextPoint) : nextPoint());
            } finally {
                turns.release();
            }
        }
        return doomed.process();
    }

    private Doomed start(CrashPoint point) {
        lives++;
        var go = ground.file(service.word() + "-" + lives + ".go");
        var process = ground.start(
                service,
                List.of(
                        "-D" + CrashSwitch.POINT + "=" + point,
                        "-D" + CrashSwitch.PASSAGE + "=" + random.nextInt(1, MOST_PASSAGES + 1),
                        "-D" + CrashSwitch.GO + "=" + go));
        process.awaitReady(ground.address(service));
        return new Doomed(process, point, go);
    }

    private void die(Doomed doomed, Span span) {
        if (!span.isOvertime() && random.nextInt(ANY_MOMENT) == 0) {
            doomed.process().awaitEnd(Duration.ofMillis(random.nextInt(2000)));
            kill(doomed);
            return;
        }
        tell(doomed.go());
        var ended = doomed.process().awaitEnd(PATIENCE);
        if (ended.isPresent()) {
            kills.ended(service, doomed.point(), ended.getAsInt());
        } else {
            kill(doomed);
        }
    }

    /// Its point comes again later.
    private void kill(Doomed doomed) {
        doomed.process().kill();
        kills.atAnyMoment(service);
        next.addLast(doomed.point());
    }

    private static void tell(Path go) {
        try {
            Files.createFile(go);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Who has been everywhere lets the others get there.
    private boolean isWanted(Span span) {
        return !span.isOvertime() || missing(span).findAny().isPresent();
    }

    private Stream<CrashPoint> missing(Span span) {
        return kills.missing(span.every()).stream()
                .filter(place -> place.service() == service)
                .map(Kills.Place::point);
    }

    private CrashPoint nextPoint() {
        if (next.isEmpty()) {
            var deck = new ArrayList<>(service.points());
            Collections.shuffle(deck, Random.from(random));
            if (first) {
                // Together they come to every point early: identity publishes most, profiles consume most.
                deck.sort(Comparator.comparing(point -> point.mechanism() != service.first()));
                first = false;
            }
            next.addAll(deck);
        }
        return next.removeFirst();
    }
}
