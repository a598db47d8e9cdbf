package bo.org.cloud.cbba.bench.lambda;

import bo.org.cloud.cbba.testing.LambdaProcess;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// What `./justw lambda` runs on the layouts it has made: `train` makes their caches, `measure` prints identity's
/// figures. Both run the functions as Lambda does, by AWS's own runtime interface client.
public final class LambdaBench {
    private static final int STARTS = 7;
    private static final int TRAINING_CALLS = 300;
    private static final int WARM_CALLS = 4_000;

    private final Path layouts;
    private final Path work;
    private final Ground ground;
    private final PrintStream out = System.out;

    private LambdaBench(Path layouts, Path work) {
        this.layouts = layouts;
        this.work = work;
        this.ground = new Ground(work);
    }

    /// One start of a function.
    private record Start(double initMillis, double firstAnswerMillis, double cpuMillis) {}

    /// @param arguments directory of the layouts, empty working directory, `train` or `measure`
    public static void main(String... arguments) {
        // Exits itself, for the engines have threads that would go on.
        System.exit(run(List.of(arguments)) ? 0 : 1);
    }

    private static boolean run(List<String> arguments) {
        try {
            var layouts = Path.of(arguments.get(0)).toAbsolutePath();
            var bench = new LambdaBench(layouts, Path.of(arguments.get(1)).toAbsolutePath());
            switch (arguments.get(2)) {
                case "train" -> bench.train();
                case "measure" -> bench.measure();
                default -> throw new IllegalArgumentException("train or measure: " + arguments.get(2));
            }
            return true;
        } catch (RuntimeException failed) {
            failed.printStackTrace(System.err);
            return false;
        }
    }

    private void train() {
        for (var service : List.of("identity-manager", "user-profile-service", "omnichannel-service")) {
            var layout = layout(service);
            try (var function = layout.startTraining(ground.settings(), work.resolve(service + "-training.log"))) {
                function.api().awaitReady();
                if (service.equals("identity-manager")) {
                    var token = Calls.token(function);
                    repeat(TRAINING_CALLS, () -> Calls.answer(function, Calls.revocations(token)));
                    repeat(TRAINING_CALLS, () -> Calls.answer(function, Calls.KEYS));
                } else {
                    repeat(TRAINING_CALLS, () -> function.invoke(Calls.KEYS));
                }
            }
            if (!layout.isTrained()) {
                throw new IllegalStateException("no cache was made; see " + work);
            }
            out.println("trained: " + service);
        }
    }

    private void measure() {
        var layout = layout("identity-manager");
        String token;
        try (var function = layout.start(ground.settings(), work.resolve("first.log"))) {
            token = Calls.token(function);
        }
        var read = Calls.revocations(token);
        var cached = new ArrayList<Start>();
        var plain = new ArrayList<Start>();
        for (var turn = 0; turn < STARTS; turn++) {
            cached.add(start(() -> layout.start(ground.settings(), work.resolve("cached.log")), read));
            plain.add(start(() -> layout.startWithoutCache(ground.settings(), work.resolve("plain.log")), read));
        }
        tell("init, AOT cache", cached.stream().mapToDouble(Start::initMillis).toArray());
        tell(
                "init and first answer that reads the store, AOT cache",
                cached.stream().mapToDouble(Start::firstAnswerMillis).toArray());
        tell(
                "processor time until then, AOT cache",
                cached.stream().mapToDouble(Start::cpuMillis).toArray());
        tell("init, no cache", plain.stream().mapToDouble(Start::initMillis).toArray());
        tell(
                "init and first answer that reads the store, no cache",
                plain.stream().mapToDouble(Start::firstAnswerMillis).toArray());
        tell(
                "processor time until then, no cache",
                plain.stream().mapToDouble(Start::cpuMillis).toArray());
        warm(layout);
    }

    private static Start start(Supplier<LambdaProcess> process, String read) {
        var began = System.nanoTime();
        try (var function = process.get()) {
            function.api().awaitReady();
            var init = since(began);
            Calls.answer(function, read);
            return new Start(init, since(began), function.cpu().toNanos() / 1e6);
        }
    }

    /// A call of identity and of a function that does nothing take turns; both go the same way.
    private void warm(Layout layout) {
        var classPath = System.getProperty("java.class.path");
        var echo = LambdaProcess.command(EchoFunction.class, List.of("-XX:+UseSerialGC"), classPath);
        try (var function = layout.start(ground.settings(), work.resolve("warm.log"));
                var nothing = LambdaProcess.start(echo, work, new HashMap<>(), work.resolve("echo.log"))) {
            var ours = new double[WARM_CALLS];
            var theirs = new double[WARM_CALLS];
            var cpu = Duration.ZERO;
            var cpuOfNothing = Duration.ZERO;
            for (var call = 0; call < 2 * WARM_CALLS; call++) {
                if (call == WARM_CALLS) {
                    cpu = function.cpu();
                    cpuOfNothing = nothing.cpu();
                }
                var began = System.nanoTime();
                function.invoke(Calls.KEYS);
                ours[call % WARM_CALLS] = since(began);
                began = System.nanoTime();
                nothing.invoke(Calls.KEYS);
                theirs[call % WARM_CALLS] = since(began);
            }
            tell("warm call of identity (getJwks), seen from outside", ours);
            tell("warm call of a function that does nothing", theirs);
            out.printf(
                    Locale.ROOT,
                    "processor time of a warm call, identity and nothing: %.2f and %.2f ms%n",
                    perCall(function.cpu().minus(cpu)),
                    perCall(nothing.cpu().minus(cpuOfNothing)));
        }
    }

    private static double perCall(Duration cpu) {
        return cpu.toNanos() / 1e6 / WARM_CALLS;
    }

    private Layout layout(String service) {
        return new Layout(layouts.resolve(service).resolve("container"));
    }

    private static void repeat(int times, Runnable call) {
        for (var time = 0; time < times; time++) {
            call.run();
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private void tell(String what, double[] millis) {
        Arrays.sort(millis);
        out.printf(
                Locale.ROOT,
                "%s: median %.2f ms (%.2f..%.2f)%n",
                what,
                millis[millis.length / 2],
                millis[0],
                millis[millis.length - 1]);
    }
}
