package bo.org.cloud.cbba.engines;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Ends processes, politely first.
final class EngineProcess {
    private static final Duration POLITE = Duration.ofSeconds(10);

    private EngineProcess() {}

    /// Ends what a killed run has left behind, if it still runs.
    ///
    /// @param signal what asks this engine to stop at once and in order, e.g. `TERM`
    static void settle(ProcessFile file, String signal) {
        file.running().ifPresent(orphan -> end(orphan, signal));
        file.delete();
    }

    static void end(ProcessHandle process, String signal) {
        end(process, signal, POLITE);
    }

    /// @param patience how long it may take to stop in order before it is killed
    static void end(ProcessHandle process, String signal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        send(signal, process);
        if (!isGoneWithin(process, patience)) {
            process.destroyForcibly();
            if (!isGoneWithin(process, POLITE)) {
                throw new EngineException("process " + process.pid() + " does not end");
            }
        }
    }

    static boolean isGoneWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new EngineException("cannot wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while process " + process.pid() + " was ending", e);
        }
    }

    /// `ProcessHandle` knows TERM and KILL alone; the shell's own `kill` knows them all and is everywhere.
    private static void send(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$1\" \"$2\"", "sh", signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(POLITE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new EngineException("cannot send " + signal + " to process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while ending process " + process.pid(), e);
        }
    }
}
