package bo.org.cloud.cbba.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.awaitility.Awaitility;

/// Members and partners at work while every service is killed again and again.
///
/// @param broken what does not hold afterwards
record CrashRun(Kills kills, List<String> broken, String summary) {
    private static final int MEMBERS_AT_ONCE = 4;
    private static final Duration CALM = Duration.ofMinutes(3);

    /// @param length how long services are killed at least; members finish what they are at afterwards
    /// @param every whether each point is wanted in each service
    static CrashRun of(long seed, Duration length, boolean every) {
        var ground = new Ground();
        var ledger = new Ledger();
        var wire = new Wire();
        var kills = new Kills();
        var observer = new Observer(ground.queueUrl(ChildClasses.OBSERVER));
        var span = Span.of(length, every, kills);
        var alive = new ArrayList<ServiceProcess>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var killers = killers(ground, kills, seed, span, threads);
            var stories = stories(ground, wire, ledger, seed, span, threads);
            for (var killer : killers) {
                alive.add(finished(killer));
            }
            var took = span.elapsed();
            stories.forEach(CrashRun::finished);
            awaitCalm(ground, observer);
            var deliveries = observer.deliveries();
            var broken = Invariants.broken(new Evidence(ground, ledger, wire, deliveries));
            var summary = "crash seed %d, %d s: %d calls acknowledged, %d unknown, %d members, %d deliveries, kills:%s"
                    .formatted(
                            seed,
                            took.toSeconds(),
                            wire.acknowledged(),
                            wire.unknown(),
                            ledger.settled().size(),
                            deliveries.size(),
                            kills);
            return new CrashRun(kills, broken, summary);
        } finally {
            alive.forEach(ServiceProcess::kill);
        }
    }

    private static List<Future<ServiceProcess>> killers(
            Ground ground, Kills kills, long seed, Span span, ExecutorService threads) {
        var killers = new ArrayList<Future<ServiceProcess>>();
        var turns = new Semaphore(Service.values().length - 1);
        for (var service : Service.values()) {
            var killer = new Killer(
                    ground, service, kills, turns, seed * 31 + service.word().hashCode());
            killers.add(threads.submit(() -> killer.killDuring(span)));
        }
        return killers;
    }

    private static List<Future<?>> stories(
            Ground ground, Wire wire, Ledger ledger, long seed, Span span, ExecutorService threads) {
        var stories = new ArrayList<Future<?>>();
        for (var number = 1; number <= MEMBERS_AT_ONCE; number++) {
            var random = new Random(seed * 37 + number);
            stories.add(threads.submit(
                    () -> repeatDuring(span, () -> new MemberStory(ground, wire, ledger, random).run())));
        }
        RandomGenerator random = new Random(seed * 41);
        stories.add(threads.submit(() -> {
            var partner = new PartnerStory(ground, wire, ledger).authenticated();
            repeatDuring(span, () -> partner.write(random));
        }));
        return stories;
    }

    private static void repeatDuring(Span span, Runnable story) {
        do {
            story.run();
        } while (span.goesOn());
    }

    private static <T> T finished(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Waits until nothing waits to leave, to be received or to be sent.
    private static void awaitCalm(Ground ground, Observer observer) {
        Awaitility.await("calm")
                .atMost(CALM)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    observer.receive();
                    return ground.isCalm();
                });
    }
}
