package bo.org.cloud.cbba.local.demo;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.client.CallObserver;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Tells what happens, and of each call how it was answered and under which request id.
final class Steps implements CallObserver {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int UNANSWERED = 0;
    private static final int MOST_TRIES = 20;

    private final PrintStream out;
    private final ClientOptions options;
    private int number;

    Steps(PrintStream out, URI platform) {
        this.out = out;
        this.options = ClientOptions.to(platform).observer(this).build();
    }

    ClientOptions options() {
        return options;
    }

    void say(String what) {
        number++;
        out.printf("%n%d. %s%n", number, what);
    }

    void note(String what) {
        out.println("   " + what);
    }

    @Override
    public void observed(Exchanged call) {
        if (call.status() == UNANSWERED) {
            return;
        }
        out.printf(
                "   %s %s -> %d in %d ms, request %s%n",
                call.method(),
                call.path(),
                call.status(),
                call.took().toMillis(),
                call.requestId().orElse("-"));
    }

    /// Waits where there were too many calls, as long as the answer says: one demo after the other is more than a
    /// person's share of a minute.
    <T> T unhurried(Supplier<T> call) {
        for (var tries = 1; ; tries++) {
            try {
                return call.get();
            } catch (ProblemException refused) {
                if (refused.status() != 429 || tries == MOST_TRIES) {
                    throw refused;
                }
                var wait = refused.retryAfter().orElse(LOOK_EVERY);
                note("enough calls for a minute: going on in %d s".formatted(wait.toSeconds()));
                LockSupport.parkNanos(wait.toNanos());
            }
        }
    }

    void unhurried(Runnable call) {
        unhurried(() -> {
            call.run();
            return true;
        });
    }

    /// Asks again while the answer is a problem: events take a moment.
    <T> T await(Supplier<T> call) {
        for (var end = System.nanoTime() + LONGEST.toNanos(); ; ) {
            try {
                return call.get();
            } catch (ProblemException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
    }

    /// Asks again until the token is refused. Who is told 403 is known still.
    void awaitRefusal(Runnable call) {
        for (var end = System.nanoTime() + LONGEST.toNanos(); System.nanoTime() < end; ) {
            try {
                call.run();
            } catch (ProblemException refused) {
                if (refused.status() == 401) {
                    return;
                }
                if (refused.status() != 403) {
                    throw refused;
                }
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        throw new IllegalStateException("the token is still accepted after " + LONGEST.toSeconds() + " s");
    }
}
